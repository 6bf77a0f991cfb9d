import { Findings } from '../../src/exchange/journal/read/findings.ts';
import type { Found } from '../../src/exchange/journal/read/journal.ts';
import { readJournal } from '../../src/exchange/journal/read/read-journal.ts';
import { rowRanges } from '../../src/exchange/journal/read/row-ranges.ts';
import { sheetNames } from '../../src/exchange/journal/read/journal-columns.ts';
import { openWorkbook } from '../../src/exchange/journal/workbook/workbook.ts';
import { fileFolder } from '../support/journal-workbook.ts';
import { workbookParts, zipOf } from '../support/journal-zip.ts';

let folder: Awaited<ReturnType<typeof fileFolder>>;
beforeAll(async () => {
  folder = await fileFolder();
});
afterAll(async () => {
  await folder.remove();
});

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const nothing = '<c/>';
const emptyResult = '<c t="str"><f>IF(B3="","",1)</f><v></v></c>';
const zeroResult = '<c><f>SUM(A1)</f><v>0</v></c>';
const today = '<c s="1"><f>TODAY()</f><v>45940</v></c>';
const falseBox = '<c t="b"><v>0</v></c>';
const trueBox = '<c t="b"><v>1</v></c>';
const notFound = '<c t="e"><f>VLOOKUP(B3,Z:Z,1)</f><v>#N/A</v></c>';
const brokenReference = '<c t="e"><f>#REF!</f><v>#REF!</v></c>';
const notCalculated = '<c><f>0</f></c>';

const columnHeadings = [
  'Дата',
  'Договор',
  'Склад',
  'Ячейка',
  'Категория',
  'Количество',
  'Госномер',
  'На дисках',
];
const complete = [text('10.10.2025'), ...['ХР-1', 'СКЛ-1', 'А-1', 'R16-18', '4'].map(text)];

const styles =
  '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf numFmtId="14"/><xf fontId="1"/></cellXfs>';

/** Reads a sheet Приход of rows given by their cells, from row 2, or by their whole XML. */
async function read(
  rows: readonly (readonly string[] | string)[],
  { before = '', after = '', hiddenSheets = [] as string[], headings = columnHeadings } = {},
) {
  const all = [headings.map(text), ...rows].map((row, index) =>
    typeof row === 'string' ? row : `<row r="${index + 1}">${row.join('')}</row>`,
  );
  const parts = workbookParts(
    { Приход: `${before}<sheetData>${all.join('')}</sheetData>${after}` },
    'worksheets/',
    {
      styles,
      hiddenSheets,
    },
  );
  const workbook = await openWorkbook(await folder.save(zipOf(parts)));
  const found: Found = { problems: new Findings(), warnings: new Findings() };
  const journal = await readJournal(workbook, found, () => undefined);
  workbook.archive.close();
  const { problems, warnings } = found;
  return {
    rows: journal.rows.Приход.map(({ number, values }) => [number, values] as const),
    problems: problems.first(100, sheetNames).map(({ row, column, code }) => [row, column, code]),
    warnings: warnings
      .first(100, sheetNames)
      .map(({ row, column, code, details }) => [row, column, code, details]),
  };
}

test.each([
  ['an empty text of a formula', [emptyResult, emptyResult]],
  ['zeros of formulas', [nothing, nothing, nothing, nothing, nothing, zeroResult]],
  ['today alone', [today]],
  ['a check box that is not ticked', [...Array<string>(7).fill(nothing), falseBox]],
  ['a check box that is ticked', [...Array<string>(7).fill(nothing), trueBox]],
  ['blanks that were typed', [text(' '), text('\u00a0')]],
  [
    'all of these',
    [today, emptyResult, emptyResult, emptyResult, notFound, zeroResult, emptyResult, falseBox],
  ],
  ['a formula that was not calculated beside one that was', [emptyResult, nothing, notCalculated]],
  ['a broken formula beside one that gives an empty text', [emptyResult, brokenReference]],
])('a row of %s is blank: no row, no problem, no warning', async (_, cells) => {
  const { rows, problems, warnings } = await read([complete, cells, cells, complete]);
  expect(rows.map(([number]) => number)).toEqual([2, 5]);
  expect([problems, warnings]).toEqual([[], []]);
});

test.each([
  ['a contract that was typed', [today, text('ХР-1')], 4],
  ['a day that was typed', [text('10.10.2025')], 5],
  ['a zero that was typed', [nothing, nothing, nothing, nothing, nothing, '<c><v>0</v></c>'], 6],
  ['a formula that gives a text', [emptyResult, nothing, '<c t="str"><f>Z1</f><v>СКЛ-1</v></c>'], 5],
  [
    'a formula that gives a number',
    [emptyResult, nothing, nothing, nothing, nothing, '<c><f>Z1</f><v>4</v></c>'],
    5,
  ],
  ['formulas none of which was calculated', Array<string>(6).fill(notCalculated), 6],
  ['formulas all of which are broken', Array<string>(6).fill(brokenReference), 6],
])('a row with %s is no blank one: what is missing or wrong is reported', async (_, cells, problems) => {
  const result = await read([cells, complete]);
  expect(result.rows.map(([number]) => number)).toEqual([2, 3]);
  expect(result.problems).toHaveLength(problems);
  expect(new Set(result.problems.map(([row]) => row))).toEqual(new Set([2]));
});

test('rows with nothing but lookups that found nothing are blank, with a word', async () => {
  const { rows, problems, warnings } = await read([complete, [nothing, nothing, notFound], [notFound]]);
  expect([rows.length, problems]).toEqual([1, []]);
  expect(warnings).toEqual([[null, null, 'brokenRowsTakenAsBlank', { rows: '3–4', more: 0 }]]);
});

test('an error in a column that may be empty is an empty cell with a warning; in another one it is a problem', async () => {
  const withError = (error: string) => [...complete, error];
  const optional = await read([withError(notFound), withError(brokenReference), complete]);
  expect(optional.problems).toEqual([]);
  expect(optional.rows.map(([, values]) => values.plate)).toEqual([undefined, undefined, undefined]);
  expect(optional.warnings).toEqual([[2, 'G', 'errorsTakenAsEmpty', { error: '#N/A', count: 2 }]]);

  const asText = await read([withError(text('#Н/Д'))]);
  expect(asText.rows.map(([, values]) => values.plate)).toEqual([undefined]);
  expect(asText.warnings).toEqual([[2, 'G', 'errorsTakenAsEmpty', { error: '#N/A', count: 1 }]]);

  const required = await read([[notFound, ...complete.slice(1)], withError(notCalculated)]);
  expect(required.problems).toEqual([
    [2, 'A', 'formulaError'],
    [3, 'G', 'formulaWithoutResult'],
  ]);
});

test('hidden rows and struck-through ones are read, with one word for each sheet that names them', async () => {
  const hidden = (number: number) => `<row r="${number}" hidden="1">${complete.join('')}</row>`;
  const struck = complete.map((cell) => cell.replace('<c ', '<c s="2" '));
  const partly = [...complete.slice(0, 5), '<c s="2"><v>4</v></c>'];
  const { rows, warnings } = await read([hidden(2), hidden(3), complete, hidden(5), struck, partly]);
  expect(rows).toHaveLength(6);
  expect(warnings).toEqual([
    [null, null, 'hiddenRowsTaken', { rows: '2–3, 5', more: 0 }],
    [null, null, 'struckRowsTaken', { rows: '6–7', more: 0 }],
  ]);
});

test('a text of which a part is struck through is read as a whole, with a word; a number is refused', async () => {
  const half = '<c t="inlineStr"><is><r><rPr><strike/></rPr><t>4</t></r><r><t>2</t></r></is></c>';
  const plate = await read([[...complete, half]]);
  expect(plate.rows.map(([, values]) => values.plate)).toEqual(['42']);
  expect(plate.warnings).toEqual([[null, null, 'struckWordsTaken', { rows: '2', more: 0 }]]);
  const quantity = await read([[...complete.slice(0, 5), half]]);
  expect(quantity.problems).toEqual([[2, 'F', 'partStruck']]);
});

/** Three rows, the last two of which are not blank; the columns are those of the headings, and one more that is not known. */
test.each([
  ['F3:F4', [[4, 'F', 'cellMerged']]],
  [
    'G2:G4',
    [
      [3, 'G', 'cellMerged'],
      [4, 'G', 'cellMerged'],
    ],
  ], // row 2 is blank
  ['G3:G4', [[4, 'G', 'cellMerged']]],
  ['G1:G3', [[3, 'G', 'cellMerged']]],
  ['G3:H3', [[3, 'H', 'cellMerged']]],
  [
    'G3:H4',
    [
      [3, 'H', 'cellMerged'],
      [4, 'G', 'cellMerged'],
      [4, 'H', 'cellMerged'],
    ],
  ],
  ['H3:I3', []],
  ['I3:I4', []],
  ['A1:H1', []],
  ['G4:G9', []],
  ['G5:H9', []],
])(
  'of the merged area %s the cells that are read, but for its first, are problems: %j',
  async (area, expected) => {
    const full = [...complete, text('А123ВС77'), text('да'), text('?')];
    const merged = await read(['<row r="2"/>', full, full], {
      after: `<mergeCells><mergeCell ref="${area}"/></mergeCells>`,
      headings: [...columnHeadings, 'Прочее'],
    });
    expect(merged.problems).toEqual(expected);
  },
);

test('an empty cell of a merged area is said to be merged, and the first cell of one to be empty', async () => {
  const without = [...complete.slice(0, 3), nothing, ...complete.slice(4)];
  const after = '<mergeCells><mergeCell ref="D2:D3"/></mergeCells>';
  const { problems } = await read([without, without], { after });
  expect(problems).toEqual([
    [2, 'D', 'cellEmpty'],
    [3, 'D', 'cellMerged'],
  ]);
});

test('a merged area without a value is no problem where a cell may be empty', async () => {
  const after = '<mergeCells><mergeCell ref="G2:H3"/></mergeCells>';
  const { rows, problems } = await read([complete, complete], { after });
  expect([rows.length, problems]).toEqual([2, []]);
});

test('merged areas beyond those that are kept are a problem', async () => {
  const areas = (count: number) =>
    Array.from({ length: count }, (_, index) => `<mergeCell ref="Z${index + 9}:Z${index + 10}"/>`).join('');
  const few = await read([complete], { after: areas(100_000) });
  expect(few.problems).toEqual([]);
  const many = await read([complete], { after: areas(100_001) });
  expect(many.problems).toEqual([[null, null, 'mergesTooMany']]);
});

test('a heading in letters that look alike is that column, and beside the exact one it is there twice', async () => {
  const full = [...complete, text('А123ВС77'), text('да')];
  const latin = columnHeadings.map((heading) => heading.replaceAll('о', 'o').replaceAll('а', 'a'));
  const alike = await read([full], { headings: latin });
  expect([alike.problems, alike.warnings, alike.rows[0]?.[1].plate]).toEqual([[], [], 'А123ВС77']);
  const twice = await read([[text('не то'), ...full]], { headings: ['Гocномер', ...columnHeadings] });
  expect([twice.problems, twice.rows[0]?.[1].plate]).toEqual([[[1, 'A', 'columnRepeated']], 'А123ВС77']);
});

test('a hidden row that is blank, and a column that is hidden and not of the journal, are not worth a word', async () => {
  const { warnings } = await read([`<row r="2" hidden="1">${emptyResult}</row>`, complete], {
    before: '<cols><col min="30" max="40" hidden="1"/></cols>',
  });
  expect(warnings).toEqual([]);
});

test('a hidden column and a hidden sheet are read, with a word', async () => {
  const { rows, warnings } = await read([complete], {
    before: '<cols><col min="2" max="2" hidden="1"/></cols>',
    hiddenSheets: ['Приход'],
  });
  expect(rows).toHaveLength(1);
  expect(warnings).toEqual([
    [null, null, 'hiddenSheetTaken', {}],
    [null, 'B', 'hiddenColumnTaken', {}],
  ]);
});

test('cells beyond the last column that is read are told once', async () => {
  const beyond = [...complete, '<c r="GS2"><v>1</v></c>'];
  const { rows, problems, warnings } = await read([beyond, beyond]);
  expect([rows.length, problems]).toEqual([2, []]);
  expect(warnings).toEqual([[null, null, 'columnsBeyond', { column: 'GR' }]]);
});

test.each([
  [[5, 6, 7, 12], '5–7, 12', 0],
  [[2], '2', 0],
  [Array.from({ length: 100_000 }, (_, index) => index + 2), '2–100001', 0],
  [
    Array.from({ length: 100 }, (_, index) => 2 * index + 2),
    Array.from({ length: 20 }, (_, index) => 2 * index + 2).join(', '),
    80,
  ],
])('rows are named in ranges, not too many of them', (rows, expected, more) => {
  expect(rowRanges(rows)).toEqual({ rows: expected, more });
});
