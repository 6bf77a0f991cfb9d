import { openWorkbook } from '../../src/exchange/journal/workbook/workbook.ts';
import { readRows } from '../../src/exchange/journal/workbook/worksheet.ts';
import type { SheetLayout } from '../../src/exchange/journal/workbook/worksheet.ts';
import type { SheetRow } from '../../src/exchange/journal/workbook/cell.ts';
import { DomainError } from '../../src/shared/errors.ts';
import { fileFolder } from '../support/journal-workbook.ts';
import { workbookParts, zipOf } from '../support/journal-zip.ts';
import type { ZipPart } from '../support/journal-zip.ts';

let folder: Awaited<ReturnType<typeof fileFolder>>;
beforeAll(async () => {
  folder = await fileFolder();
});
afterAll(async () => {
  await folder.remove();
});

/** The first sheet of a workbook: its rows and what it says besides them. */
async function readFirst(parts: readonly ZipPart[]) {
  const workbook = await openWorkbook(await folder.save(zipOf(parts)));
  try {
    const [sheet] = workbook.sheets;
    const rows: SheetRow[] = [];
    const layout: SheetLayout = await readRows(workbook, sheet?.part ?? '', (row) => rows.push(row));
    return { sheet, rows, layout };
  } finally {
    workbook.archive.close();
  }
}

async function valuesOf(parts: readonly ZipPart[]): Promise<unknown[]> {
  const { rows } = await readFirst(parts);
  return rows.flatMap(({ cells }) =>
    [...cells.values()].map((cell) => ('error' in cell ? cell : cell.value)),
  );
}

const rowOf = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
const shared = workbookParts({ Приход: rowOf('<c t="s"><v>0</v></c><c s="1"><v>1</v></c>') }, 'worksheets/', {
  strings: '<si><t>Ёлка</t></si>',
  styles: '<cellXfs><xf/><xf numFmtId="2"/></cellXfs>',
});
const renamed = (rename: (name: string) => string) =>
  shared.map((part) => ({ ...part, name: rename(part.name) }));
const rewritten = (rewrite: (xml: string) => Buffer) =>
  shared.map((part) => ({ ...part, content: rewrite(part.content.toString()) }));

/** The first sheet named `name` in the archive and `target` in the relation to it. */
const escaped = (name: string, target: string) =>
  renamed((part) => part.replace('sheet1', name)).map((part) => ({
    ...part,
    content: Buffer.from(part.content.toString().replace('sheet1', target)),
  }));

test.each<[string, ZipPart[]]>([
  ['are as they should be', shared],
  ['are in capital letters', renamed((name) => name.toUpperCase())],
  ['have one letter of another case', renamed((name) => name.replace('sharedStrings', 'SharedStrings'))],
  ['begin with a slash', renamed((name) => `/${name}`)],
  ['begin with a dot', renamed((name) => `./${name}`)],
  ['are targets with escapes', escaped('sheet 1', 'sheet%201')],
  ['have escapes', escaped('sheet%201', 'sheet%201')],
  ['have a percent sign that begins no escape', escaped('sheet 5%', 'sheet 5%')],
  ['are Russian and escaped in targets', escaped('лист', encodeURIComponent('лист'))],
  ['have backslashes', renamed((name) => name.replaceAll('/', '\\'))],
  [
    'are targets with backslashes',
    rewritten((xml) => Buffer.from(xml.replaceAll('"worksheets/sheet', '"\\xl\\worksheets\\sheet'))),
  ],
  ['are targets of another case', rewritten((xml) => Buffer.from(xml.replaceAll('Target="w', 'Target="W')))],
])('a workbook is read when names of its parts %s', async (_, parts) => {
  expect(await valuesOf(parts)).toEqual(['Ёлка', 1]);
});

const utf16 = (xml: string) => Buffer.from(xml.replace('UTF-8', 'UTF-16'), 'utf16le');
test.each<[string, ZipPart[]]>([
  ['UTF-8 with a mark', rewritten((xml) => Buffer.from(`\ufeff${xml}`))],
  ['UTF-16 with a mark', rewritten((xml) => utf16(`\ufeff${xml}`))],
  ['UTF-16 without a mark', rewritten(utf16)],
  ['UTF-16 of the other order of bytes', rewritten((xml) => utf16(`\ufeff${xml}`).swap16())],
  ['UTF-16 of the other order, without a mark', rewritten((xml) => utf16(xml).swap16())],
])('a workbook in %s is read', async (_, parts) => {
  expect(await valuesOf(parts)).toEqual(['Ёлка', 1]);
});

test('a part that stands twice is refused: what is checked must be what is read', async () => {
  const [first] = shared;
  const twice = [...shared, { ...(first as ZipPart), name: first?.name.toUpperCase() ?? '' }];
  const refusal = await valuesOf(twice).catch((error: unknown) => error);
  expect(refusal instanceof DomainError && refusal.code).toBe('workbookDamaged');
});

test('a blank is no column, and a value beyond the columns that are read is told', async () => {
  const wide = (cell: string) => workbookParts({ Приход: rowOf(`<c r="A1"><v>1</v></c>${cell}`) });
  const blank = await readFirst(wide('<c r="GX1" t="inlineStr"><is><t> </t></is></c><c r="XFD1" s="3"/>'));
  expect([blank.rows[0]?.cells.size, blank.layout.firstRowBeyond]).toEqual([1, undefined]);
  const value = await readFirst(wide('<c r="GR1"><v>1</v></c><c r="GS1"><v>1</v></c>'));
  expect([value.rows[0]?.cells.size, value.layout.firstRowBeyond]).toEqual([2, 1]);
});

test('hidden rows, columns and sheets are marked as such, however they are hidden', async () => {
  const xml = `<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" width="0"/><col min="4" max="4" width="9"/></cols>
    <sheetData><row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>1</v></c></row>
    <row r="3" hidden="true"><c><v>1</v></c></row><row r="4" ht="0" customHeight="1"><c><v>1</v></c></row>
    <row r="5" hidden="0" ht="15"><c><v>1</v></c></row></sheetData>`;
  const parts = workbookParts({ Приход: xml }, 'worksheets/', { hiddenSheets: ['Приход'] });
  const { sheet, rows, layout } = await readFirst(parts);
  expect(sheet?.hidden).toBe(true);
  expect(rows.map(({ hidden }) => hidden)).toEqual([false, true, true, true, false]);
  expect([...layout.hiddenColumns].slice(0, 3)).toEqual([1, 2, 4]);
  expect(layout.hiddenColumns.size).toBe(2 + 196);
});

test('how much of a cell is struck through is said by its font, and by those of the runs of its text', async () => {
  const run = (text: string, font = '') => `<r>${font === '' ? '' : `<rPr>${font}</rPr>`}<t>${text}</t></r>`;
  const parts = workbookParts(
    {
      Приход: rowOf(
        '<c s="1"><v>1</v></c><c s="2"><v>1</v></c><c><v>1</v></c>' +
          '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s" s="1"><v>2</v></c>' +
          '<c t="s" s="1"><v>3</v></c><c t="s" s="1"><v>4</v></c><c t="s"><v>3</v></c>' +
          `<c t="inlineStr"><is>${run('А', '<strike/>')}</is></c>` +
          `<c t="inlineStr"><is>${run('А', '<strike/>')}${run('Б')}</is></c>`,
      ),
    },
    'worksheets/',
    {
      styles:
        '<dxfs><dxf><font><strike/></font></dxf></dxfs>' +
        '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>' +
        '<cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>',
      strings: [
        run('А', '<strike/>') + run(' ') + run('Б', '<strike val="1"/>'),
        run('А', '<strike/>') + run('Б'),
        '<t>В</t>',
        run('4') + run('2', '<b/>'),
        run('4', '<b/>') + run('2', '<strike val="0"/>'),
      ]
        .map((text) => `<si>${text}</si>`)
        .join(''),
    },
  );
  const { rows } = await readFirst(parts);
  const cells = [...(rows[0]?.cells.values() ?? [])];
  expect(cells.map((cell) => 'struck' in cell && cell.struck)).toEqual([
    ...['all', 'nothing', 'nothing'],
    ...['all', 'part', 'all'],
    ...['part', 'nothing', 'nothing'],
    ...['all', 'part'],
  ]);
});

test('a part of a text that is raised or lowered is known, a text that is so as a whole is not worth it', async () => {
  const raised = (text: string, how = 'superscript') =>
    `<r><rPr><vertAlign val="${how}"/></rPr><t>${text}</t></r>`;
  const texts = [
    `<r><t>20</t></r>${raised('1')}`,
    `<r><t>20</t></r>${raised('1', 'subscript')}`,
    `<r><t>20</t></r>${raised('1', 'baseline')}`,
    `<r><t>20</t></r>${raised(' ')}`,
    raised('20'),
    '<t>20</t>',
  ];
  const inline = texts.map((text) => `<c t="inlineStr"><is>${text}</is></c>`).join('');
  const { rows } = await readFirst(workbookParts({ Приход: rowOf(inline) }));
  const cells = [...(rows[0]?.cells.values() ?? [])];
  expect(cells.map((cell) => 'partRaised' in cell && cell.partRaised)).toEqual([
    ...[true, true],
    ...[false, false, false, false],
  ]);
});

test('numbers keep the format of their style, built in or written down, and a zero that it hides is an empty cell', async () => {
  const parts = workbookParts(
    { Приход: rowOf([0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>0</v></c>`).join('')) },
    'worksheets/',
    {
      properties: '<workbookPr date1904="1"/>',
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="000"/><numFmt numFmtId="165" formatCode="0;-0;;@"/></numFmts>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="999"/></cellXfs>',
    },
  );
  const { rows } = await readFirst(parts);
  const cells = [...(rows[0]?.cells ?? [])];
  expect(
    cells.map(([column, cell]) => 'format' in cell && [column, cell.format.shownAs, cell.format.code]),
  ).toEqual([
    [0, 'plain', undefined],
    [1, 'date', 'dd.mm.yyyy'],
    [2, 'plain', '000'],
    [4, 'plain', undefined],
  ]);
  expect(cells.every(([, cell]) => 'dayOffset' in cell && cell.dayOffset === 1462)).toBe(true);
});
