import { posix } from 'node:path';
import { readCellStyles } from './cell-styles.ts';
import type { CellStyle } from './cell-styles.ts';
import { readSharedStrings } from './shared-strings.ts';
import type { SharedStrings } from './shared-strings.ts';
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
  readonly sheets: readonly Sheet[];
  readonly strings: SharedStrings;
  /** By style number of a cell. */
  readonly styles: readonly CellStyle[];
  /** Workbooks from old Macs count days from 1904. */
  readonly dayOffset: number;
}

interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
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
      strings: await readSharedStrings(archive, targetOf(relations, 'sharedStrings')),
      styles: await readCellStyles(archive, targetOf(relations, 'styles')),
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
  if (!archive.has(main) || !/\.xml$/i.test(main)) refuseWorkbook('workbookNotXlsx');
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
      const path = Target.replaceAll('\\', '/');
      const target = path.startsWith('/') ? path.slice(1) : posix.join(folder, path);
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
  const sheets: Sheet[] = [];
  let dayOffset = 0;
  await readXml(await archive.open(main), {
    open(tag, attributes) {
      if (tag === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) dayOffset = days1904;
      if (tag !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      const relation = id === undefined ? undefined : relations.get(id);
      if (relation?.type !== 'worksheet') return;
      sheets.push({
        name: attributes['name'] ?? '',
        part: relation.target,
        hidden: /^(hidden|veryHidden)$/.test(attributes['state'] ?? ''),
      });
      if (sheets.length > mostSheets) refuseWorkbook('workbookTooLarge', { limit: 'sheets' });
    },
  });
  return { sheets, dayOffset };
}
