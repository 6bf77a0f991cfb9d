import { randomBytes } from 'node:crypto';
import ExcelJS from 'exceljs';
import type { SheetRow } from '../../src/exchange/journal/workbook/cell.ts';
import { openWorkbook } from '../../src/exchange/journal/workbook/workbook.ts';
import { readRows } from '../../src/exchange/journal/workbook/worksheet.ts';
import { DomainError } from '../../src/shared/errors.ts';
import { bytesOf, fileFolder, smallJournal } from '../support/journal-workbook.ts';
import { deflatedZeros, workbookParts, zipOf, zipOfDeflated } from '../support/journal-zip.ts';

let folder: Awaited<ReturnType<typeof fileFolder>>;
beforeAll(async () => {
  folder = await fileFolder();
});
afterAll(async () => {
  await folder.remove();
});

/** Every sheet with its rows as plain values. */
async function read(content: Buffer) {
  const workbook = await openWorkbook(await folder.save(content));
  try {
    const sheets: Record<string, unknown[][]> = {};
    for (const { name, part } of workbook.sheets) {
      const rows: unknown[][] = [];
      await readRows(workbook, part, ({ number, cells }: SheetRow) => {
        rows.push([
          number,
          ...[...cells].map(([column, cell]) => [column, 'error' in cell ? cell : cell.value]),
        ]);
      });
      sheets[name] = rows;
    }
    return sheets;
  } finally {
    workbook.archive.close();
  }
}

async function refusalOf(content: Buffer): Promise<unknown> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'taken';
}

const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

test.each([
  ['an empty file', Buffer.alloc(0), 'workbookNotXlsx'],
  ['random bytes', randomBytes(5_000), 'workbookNotXlsx'],
  ['a text', Buffer.from('Дата;Договор\n'), 'workbookNotXlsx'],
  [
    'a file with a password or of the old .xls',
    Buffer.concat([ole, randomBytes(2_000)]),
    'workbookProtected',
  ],
  ['a zip of something else', zipOf([{ name: 'a.txt', content: Buffer.from('a') }]), 'workbookNotXlsx'],
  ['the beginning of a zip', Buffer.from('PK\x03\x04 and no more'), 'workbookDamaged'],
])('%s is refused', async (_, content, code) => {
  expect(await refusalOf(content)).toBe(code);
});

test('a workbook cut off at any place is refused as damaged', async () => {
  const whole = await bytesOf(smallJournal());
  for (let part = 1; part < 20; part++) {
    const cut = whole.subarray(0, Math.floor((whole.length * part) / 20));
    expect(await refusalOf(cut)).toBe('workbookDamaged');
  }
  expect(await refusalOf(whole)).toBe('taken');
});

test('a workbook with bytes changed anywhere is read or refused, never an unknown error', async () => {
  const whole = await bytesOf(smallJournal());
  for (let place = 30; place < whole.length; place += 97) {
    const changed = Buffer.from(whole);
    changed[place] = (changed[place] ?? 0) ^ 0xff;
    expect(await refusalOf(changed)).toMatch(/^(taken|workbook)/);
  }
});

test.each([
  ['2 GB', 2 ** 31],
  ['100 MB', 100 * 2 ** 20],
])('a zip bomb of %s is refused by what it says of itself, before anything is unpacked', async (_, bytes) => {
  const { deflated, size } = deflatedZeros(bytes);
  const bomb = zipOfDeflated([{ name: 'xl/worksheets/sheet1.xml', deflated, size, crc: 0 }]);
  expect(bomb.length).toBeLessThan(3_000_000);
  const started = Date.now();
  expect(await refusalOf(bomb)).toBe('workbookTooLarge');
  expect(Date.now() - started).toBeLessThan(1_000);
});

test('a part that unpacks to more than the archive declares is stopped at the declared size, in little memory', async () => {
  const { deflated } = deflatedZeros(2 ** 31);
  const parts = workbookParts({ Приход: '' });
  const bomb = zipOfDeflated([
    ...parts.filter(({ name }) => !name.includes('sheet1')).map(({ name, content }) => partOf(name, content)),
    { name: 'xl/worksheets/sheet1.xml', deflated, size: 3_000_000, crc: 0 },
  ]);
  const before = process.memoryUsage().rss;
  expect(await refusalOf(bomb)).toBe('workbookDamaged');
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);

  function partOf(name: string, content: Buffer) {
    const [whole] = [zipOf([{ name, content }])];
    const start = 30 + Buffer.byteLength(name);
    return {
      name,
      deflated: whole.subarray(start, start + whole.readUInt32LE(18)),
      size: content.length,
      crc: whole.readUInt32LE(14),
    };
  }
});

test('parts outside of the directory of the archive are not read at all', async () => {
  const parts = workbookParts({ Приход: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });
  const hidden = Buffer.from(
    '<worksheet><sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData></worksheet>',
  );
  const doubled = zipOf([{ name: 'xl/worksheets/sheet1.xml', content: hidden, hidden: true }, ...parts]);
  expect(await read(doubled)).toEqual({ Приход: [[1, [0, 1]]] });
});

test('an archive of too many parts or sheets is refused', async () => {
  const many = Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}`, content: Buffer.alloc(0) }));
  expect(await refusalOf(zipOf(many))).toBe('workbookTooLarge');

  const sheets = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`Лист ${index}`, '']));
  expect(await refusalOf(zipOf(workbookParts(sheets)))).toBe('workbookTooLarge');
});

test.each([
  ['no XML', 'not <xml'],
  ['an entity that expands', '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'],
  ['elements without end', '<a>'.repeat(100_000)],
  ['a text longer than any cell', `<sheetData><row><c><v>${'1'.repeat(3_000_000)}`],
])('a sheet of %s is refused as damaged', async (_, xml) => {
  expect(await refusalOf(zipOf(workbookParts({ Приход: xml })))).toBe('workbookDamaged');
});

test('texts are read wherever a workbook keeps them: shared, inside the cell, formatted, with escapes', async () => {
  const rows = `<sheetData><row r="1">
    <c r="A1" t="inlineStr"><is><t>просто</t></is></c>
    <c r="B1" t="inlineStr"><is><r><t>Nokian </t></r><r><rPr><b/></rPr><t>Hakka</t></r></is></c>
    <c r="C1" t="str"><f>A1</f><v>a &amp;lt; b_x0009_c</v></c>
    <c r="D1" t="b"><v>1</v></c>
    <c r="E1" t="e"><v>#REF!</v></c>
    <c r="F1"><f>SUM(A1)</f></c>
    <c r="G1" t="str"><f>""</f><v></v></c>
  </row></sheetData>`;
  expect(await read(zipOf(workbookParts({ Приход: rows })))).toEqual({
    Приход: [
      [
        1,
        [0, 'просто'],
        [1, 'Nokian Hakka'],
        [2, 'a &lt; b\tc'],
        [3, true],
        [4, { error: '#REF!' }],
        [5, { error: '' }],
      ],
    ],
  });

  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Приход').addRow([{ richText: [{ text: 'А' }, { text: '-1' }] }, 'ещё']);
  expect(await read(await bytesOf(workbook))).toEqual({
    Приход: [[1, [0, 'А-1'], [1, 'ещё']]],
  });
});

test('sheets keep their names when other programs write them: absolute targets, prefixes, no references', async () => {
  const rows =
    '<x:sheetData xmlns:x="y"><x:row><x:c><x:v>7</x:v></x:c><x:c/><x:c><x:v>8</x:v></x:c></x:row></x:sheetData>';
  expect(await read(zipOf(workbookParts({ Приход: rows }, '/xl/worksheets/')))).toEqual({
    Приход: [[1, [0, 7], [2, 8]]],
  });
});

test('a workbook without sheets is a workbook', async () => {
  expect(await read(zipOf(workbookParts({})))).toEqual({});
});
