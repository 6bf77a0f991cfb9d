import { posix } from 'node:path';
import type { Cell } from './cell.ts';
import { openArchive, refuseWorkbook } from './workbook-archive.ts';
import type { WorkbookArchive } from './workbook-archive.ts';
import { readXml } from './xml-part.ts';

/**
 * What every worksheet of a workbook refers to. Read here, and not by exceljs' streaming reader, because that one
 * takes entries as they lie in the file (a hidden one would pass the guard of workbook-archive.ts), keeps only the
 * last run of formatted inline text, forgets merged cells and loses sheet names that openpyxl writes.
 */
export interface Workbook {
  readonly archive: WorkbookArchive;
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  /** By style number of a cell. */
  readonly shownAs: readonly Cell['shownAs'][];
  /** Workbooks from old Macs count days from 1904. */
  readonly dayOffset: number;
}

const mostSheets = 50;
const days1904 = 1462;

/**
 * Opens a workbook and reads all but its rows (worksheet.ts reads those). The caller closes its archive.
 *
 * @throws DomainError workbookNotXlsx, workbookProtected, workbookDamaged, workbookTooLarge
 */
export async function openWorkbook(path: string): Promise<Workbook> {
  const archive = await openArchive(path);
  try {
    const main = await mainPart(archive);
    const relations = await readRelations(archive, main);
    const { sheets, dayOffset } = await readBook(archive, main, relations);
    return {
      archive,
      sheets,
      dayOffset,
      strings: await readStrings(archive, targetOf(relations, 'sharedStrings')),
      shownAs: await readStyles(archive, targetOf(relations, 'styles')),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Another kind of archive, or the binary .xlsb, has no such part. */
async function mainPart(archive: WorkbookArchive): Promise<string> {
  const root = '_rels/.rels';
  const relations = archive.has(root) ? await readRelations(archive, '') : new Map<string, Relation>();
  const main = targetOf(relations, 'officeDocument') ?? 'xl/workbook.xml';
  if (!archive.has(main) || !main.endsWith('.xml')) refuseWorkbook('workbookNotXlsx');
  return main;
}

/** The relations of a part by id; targets are relative to its folder or, as openpyxl writes them, to the root. */
async function readRelations(archive: WorkbookArchive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(part);
  const relations = new Map<string, Relation>();
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  await readXml(await archive.open(name), {
    open(tag, { Id, Type, Target }) {
      if (tag !== 'Relationship' || !Id || !Type || !Target) return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.set(Id, { type: posix.basename(Type), target });
    },
  });
  return relations;
}

function targetOf(relations: ReadonlyMap<string, Relation>, type: string): string | undefined {
  for (const relation of relations.values()) if (relation.type === type) return relation.target;
  return undefined;
}

async function readBook(
  archive: WorkbookArchive,
  main: string,
  relations: ReadonlyMap<string, Relation>,
): Promise<Pick<Workbook, 'sheets' | 'dayOffset'>> {
  const sheets: { name: string; part: string }[] = [];
  let dayOffset = 0;
  await readXml(await archive.open(main), {
    open(tag, attributes) {
      if (tag === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) dayOffset = days1904;
      if (tag !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      const relation = id === undefined ? undefined : relations.get(id);
      if (relation?.type !== 'worksheet') return;
      sheets.push({ name: attributes['name'] ?? '', part: relation.target });
      if (sheets.length > mostSheets) refuseWorkbook('workbookTooLarge', { limit: 'sheets' });
    },
  });
  return { sheets, dayOffset };
}

async function readStrings(archive: WorkbookArchive, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (part === undefined || !archive.has(part)) return strings;
  const text = textCollector();
  await readXml(await archive.open(part), {
    open(tag) {
      if (tag === 'si') text.start();
      text.open(tag);
    },
    text(part) {
      text.add(part);
    },
    close(tag) {
      text.close(tag);
      if (tag === 'si') strings.push(text.end());
    },
  });
  return strings;
}

/** Collects the `t` runs of a formatted text, without the pronunciation (`rPh`) that Japanese Excel adds. */
export function textCollector() {
  let text = '';
  let inside = false;
  let pronunciation = false;
  return {
    start() {
      text = '';
    },
    open(tag: string) {
      if (tag === 'rPh') pronunciation = true;
      if (tag === 't') inside = !pronunciation;
    },
    add(part: string) {
      if (inside) text += part;
    },
    close(tag: string) {
      if (tag === 'rPh') pronunciation = false;
      if (tag === 't') inside = false;
    },
    end: () => unescapeText(text),
  };
}

/** Excel writes what XML cannot hold as `_x000D_`. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

async function readStyles(archive: WorkbookArchive, part: string | undefined): Promise<Cell['shownAs'][]> {
  const styles: Cell['shownAs'][] = [];
  if (part === undefined || !archive.has(part)) return styles;
  const formats = new Map<number, string>();
  let cellStyles = false;
  await readXml(await archive.open(part), {
    open(tag, attributes) {
      if (tag === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (tag === 'cellXfs') cellStyles = true;
      if (tag === 'xf' && cellStyles) styles.push(shownAs(Number(attributes['numFmtId'] ?? 0), formats));
    },
    close(tag) {
      if (tag === 'cellXfs') cellStyles = false;
    },
  });
  return styles;
}

/** Formats below 164 are built in: 9 and 10 are percents, the ranges below are dates and times. */
function shownAs(format: number, formats: ReadonlyMap<number, string>): Cell['shownAs'] {
  const code = formats.get(format);
  if (code === undefined) {
    if (format === 9 || format === 10) return 'percent';
    const isDate = [
      [14, 22],
      [27, 36],
      [45, 47],
      [50, 58],
    ].some(([from = 0, to = 0]) => format >= from && format <= to);
    return isDate ? 'date' : 'plain';
  }
  const letters = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (letters.includes('%')) return 'percent';
  return /[dmyh]/i.test(letters) ? 'date' : 'plain';
}
