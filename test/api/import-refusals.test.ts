import exceljs from 'exceljs';
import type ExcelJS from 'exceljs';
import { firstRow } from '../../src/shared/db.ts';
import { placesOf, uploads } from '../support/journal-upload.ts';
import {
  bytesOf,
  clientInn,
  contractLine,
  deliveryLine,
  october,
  pickupLine,
  smallJournal,
  workbookOf,
} from '../support/journal-workbook.ts';
import type { JournalLines } from '../support/journal-workbook.ts';
import { workbookParts, zipOf } from '../support/journal-zip.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();
let refused: ReturnType<typeof uploads>['refused'];
beforeAll(() => {
  ({ refused } = uploads(app));
});

/** Whatever is refused leaves nothing behind. */
afterEach(async () => {
  expect(
    await firstRow(
      app.db,
      `select (select count(*)::integer from clients) as clients, (select count(*)::integer from slots) as slots,
         (select count(*)::integer from movements) as movements,
         (select count(*)::integer from audit_entries where action = 'journal.import') as audited`,
    ),
  ).toEqual({ clients: 0, slots: 0, movements: 0, audited: 0 });
});

async function problemsOf(journal: JournalLines | ExcelJS.Workbook): Promise<string[]> {
  const refusal = await refused(journal);
  expect(refusal.code).toBe('importRefused');
  expect(refusal.details.total).toBe(refusal.errors.length);
  expect(refusal.details.problems.every(({ message, remedy }) => message !== '' && remedy !== '')).toBe(true);
  return placesOf(refusal);
}

test('a file that is no journal has a refusal of its own', async () => {
  const refusals = await Promise.all(
    [
      Buffer.from('Дата;Договор'),
      (await bytesOf(smallJournal())).subarray(0, 4_000),
      zipOf(workbookParts({})),
      zipOf(workbookParts({ Лист1: '' })),
    ].map((content) => refused(content)),
  );
  expect(refusals.map(({ status, code }) => `${status} ${code}`)).toEqual([
    '422 workbookNotXlsx',
    '422 workbookDamaged',
    '422 workbookWithoutJournal',
    '422 workbookWithoutJournal',
  ]);
});

test('all problems of a file come in one report, each with its place, and nothing is written', async () => {
  const journal = smallJournal({
    Ячейки: [
      { Склад: 'СКЛ-1', Ячейка: 'А-1', Вместимость: 10 },
      { Склад: 'СКЛ-1', Ячейка: 'А-1', Вместимость: 10 },
      { Склад: 'СКЛ-9', Ячейка: 'Б-1', Вместимость: 'много' },
    ],
    Клиенты: [{ Название: 'ООО "Вектор"', ИНН: '7793166101', КПП: '770101001' }],
    Договоры: [
      contractLine('ХР-1', { Окончание: new Date('2025-09-30'), Тариф: 'СУТКИ' }),
      contractLine('ХР-1', { 'Счёт дней': 'иногда' }),
    ],
    Приход: [
      deliveryLine({ Дата: '15.10.2025', Количество: '4' }),
      deliveryLine({ Дата: 'вчера', Количество: 1.5 }),
      deliveryLine({ Дата: new Date('2025-09-30') }),
      deliveryLine({ Ячейка: 'A-1' }),
      deliveryLine({ Категория: 'R13', Договор: 'ХР-7', Количество: null }),
    ],
    Расход: [pickupLine({ Дата: october(14) })],
  });

  expect(await problemsOf(journal)).toEqual([
    'Ячейки!C3 rowRepeated',
    'Ячейки!A4 referenceUnknown',
    'Ячейки!D4 wholeNumberExpected',
    'Клиенты!B2 requisiteWrong',
    'Договоры!B2 referenceUnknown',
    'Договоры!E2 endBeforeStart',
    'Договоры!F2 referenceUnknown',
    'Договоры!A3 rowRepeated',
    'Договоры!B3 referenceUnknown',
    'Договоры!G3 choiceExpected',
    'Приход!A3 dayExpected',
    'Приход!F3 wholeNumberExpected',
    'Приход!A4 movementBeforeStart',
    'Приход!D5 referenceMistyped',
    'Приход!B6 referenceUnknown',
    'Приход!E6 referenceUnknown',
    'Приход!F6 cellEmpty',
  ]);
});

test('a report of thousands of problems shows the first thousand and says how many there are', async () => {
  const rows = Array.from({ length: 1_500 }, () => deliveryLine({ Ячейка: 'нет такой' }));
  const { errors, details } = await refused(smallJournal({ Приход: rows }));
  expect([errors.length, details.problems.length, details.total]).toEqual([1_000, 1_000, 1_500]);
});

test('a report is in the language of who asks', async () => {
  const journal = smallJournal({ Расход: [pickupLine()] });
  const inRussian = await refused(journal);
  expect(inRussian.errors[0]?.message).toBe(
    'Выдача больше остатка: на 20.10.2025 по договору «ХР-1» есть 0, нужно 2, не хватает 2. ' +
      'Исправьте количество, дату, категорию или ячейку, или добавьте пропущенный приход.',
  );
  const inEnglish = await refused(journal, { language: 'en' });
  expect(inEnglish.detail).toMatch(/^The journal was not imported: 1 error/);
  expect(inEnglish.errors[0]?.message).toMatch(/^More is picked up than there is: on 20.10.2025/);
});

test('a missing or doubled column and a doubled sheet are problems', async () => {
  const workbook = workbookOf(smallJournal());
  workbook.addWorksheet('Приход').addRow(['Дата', 'Договор', 'Склад', 'Дата', 'Ячейка', 'Категория']);
  workbook.addWorksheet('Приход ').addRow(['Дата']);
  expect(await problemsOf(workbook)).toEqual([
    'Приход sheetRepeated',
    'Приход!1 columnMissing',
    'Приход!D1 columnRepeated',
  ]);
});

test('formulas without a result or with an error, and cells hidden in a merged area, are problems', async () => {
  const workbook = workbookOf(smallJournal({ Приход: [deliveryLine(), deliveryLine(), deliveryLine()] }));
  const sheet = workbook.getWorksheet('Приход') as ExcelJS.Worksheet;
  sheet.getCell('F2').value = { formula: '2+1' };
  sheet.getCell('F3').value = { formula: 'A1/0', result: { error: '#DIV/0!' } };
  sheet.mergeCells('B3:B4');
  expect(await problemsOf(workbook)).toEqual([
    'Приход!F2 formulaWithoutResult',
    'Приход!F3 formulaError',
    'Приход!B4 cellMerged',
  ]);
});

test('a pickup of more than there is names the day and the shortage', async () => {
  const journal = smallJournal({
    Приход: [deliveryLine(), deliveryLine({ Дата: october(21), Количество: 5 })],
    Расход: [pickupLine({ Количество: 3 }), pickupLine({ Количество: 2 })],
  });
  const { errors } = await refused(journal);
  expect(errors.map(({ path }) => path)).toEqual(['Расход!E3']);
  expect(errors[0]?.message).toContain('на 20.10.2025 по договору «ХР-1» есть 1, нужно 2');
});

test('an overfilled slot is named with its day, capacity and how many places are too many', async () => {
  const journal = smallJournal({
    Приход: [
      deliveryLine({ Количество: 6 }),
      deliveryLine({ Дата: october(12), Количество: 2, Категория: 'TRUCK' }),
      deliveryLine({ Дата: october(14), Количество: 1 }),
    ],
    Расход: [pickupLine({ Дата: october(13), Количество: 5 })],
  });
  const { errors } = await refused(journal);
  expect(errors.map(({ path }) => path)).toEqual(['Приход!D3']);
  expect(errors[0]?.message).toContain('«А-1» переполнена 12.10.2025: занято 12 мест из 10, лишних 2');
});

test('a client is known by ИНН and КПП; a contract that cannot tell two branches apart is refused', async () => {
  const branches = [
    { Название: 'ООО "Вектор"', ИНН: clientInn, КПП: '770101001' },
    { Название: 'ООО "Вектор", филиал', ИНН: clientInn, КПП: '780101001' },
  ];
  expect(await problemsOf(smallJournal({ Клиенты: branches }))).toEqual(['Договоры!B2 clientAmbiguous']);
  expect(
    await problemsOf(smallJournal({ Клиенты: [...branches.slice(0, 1), ...branches.slice(0, 1)] })),
  ).toEqual(['Клиенты!B3 rowRepeated']);
});

test('contracts without an organization anywhere are refused', async () => {
  expect(await problemsOf(smallJournal({ Организация: [] }))).toEqual(['Договоры organizationMissing']);
});

test('what was found in a journal can be had as a workbook, by the one who may import', async () => {
  const journal = smallJournal();
  const refusal = await refused({ ...journal, Приход: [deliveryLine({ Количество: 'много' })] });
  const items = refusal.details.problems.map(({ sheet, row, column, heading, message, remedy }) => ({
    sheet,
    row,
    column,
    heading,
    message: `=1+1 ${message}`,
    remedy,
  }));
  const answer = await app
    .as('administrator')
    .post('/imports/findings.xlsx', { items })
    .set('accept-language', 'ru')
    .responseType('blob');
  expect(answer.status).toBe(200);
  expect(decodeURIComponent(answer.headers['content-disposition'] ?? '')).toContain('Что исправить.xlsx');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(answer.body as ExcelJS.Buffer);
  const sheet = workbook.worksheets[0]!;
  expect(sheet.rowCount).toBe(items.length + 1);
  expect(sheet.getRow(2).getCell(1).value).toBe(placesOf(refusal)[0]?.split(' ')[0]);
  expect(sheet.getRow(2).getCell(4).value).toBe(items[0]?.remedy);
  expect((await app.as('manager').post('/imports/findings.xlsx', { items })).status).toBe(403);
});
