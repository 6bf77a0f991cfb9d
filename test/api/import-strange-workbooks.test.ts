import { placesOf, uploads, warningsOf } from '../support/journal-upload.ts';
import {
  bytesOf,
  contractLine,
  deliveryLine,
  october,
  pickupLine,
  smallJournal,
  workbookOf,
} from '../support/journal-workbook.ts';
import { given } from '../support/given.ts';
import { useTestAppPerTest } from '../support/test-app.ts';
import { strangeWorkbook } from '../support/workbook-files.ts';

const app = useTestAppPerTest();
let accepted: ReturnType<typeof uploads>['accepted'];
let refused: ReturnType<typeof uploads>['refused'];
beforeEach(() => {
  ({ accepted, refused } = uploads(app));
});

/** A workbook that was read wrong once; an organization must exist before. */
async function strange(name: string): Promise<Buffer> {
  await given(app).organization();
  return strangeWorkbook(name);
}

interface StockBody {
  readonly items: readonly { contractNumber: string; quantity: number }[];
}

async function stock() {
  const answer = await app.as('storekeeper').get('/stock');
  return (answer.body as StockBody).items.map(({ contractNumber, quantity }) => [contractNumber, quantity]);
}

test('a part of the package in another case is read', async () => {
  const report = await accepted(await strange('c03-1c-sharedstrings-case'));
  expect([await stock(), warningsOf(report)]).toEqual([[['C03', 20]], []]);
});

test('a number that Excel shows as 13.10 goes to the contract 13.10, and not to 13.1', async () => {
  await accepted(await strange('c06d-contract-13.10-number-goes-to-13.1'));
  expect(await stock()).toEqual([['13.10', 500]]);
});

test('rows prefilled by formulas are blank', async () => {
  const report = await accepted(await strange('c13c-prefilled-formula-rows'));
  expect([await stock(), warningsOf(report)]).toEqual([[['C13C', 5]], []]);
});

test('a stray space beyond the last column is no column', async () => {
  const report = await accepted(await strange('c23-stray-space-in-column-GX'));
  expect([await stock(), warningsOf(report)]).toEqual([[['C23', 5]], []]);
});

test('a day with another word beside it is no day', async () => {
  const refusal = await refused(await strange('c70-cancelled-in-date'));
  expect(placesOf(refusal)).toEqual(['Приход!A2 dayExpected']);
  expect(refusal.errors[0]?.message).toContain('«10.10.2025 ОТМЕНА» — не дата');
  expect(await stock()).toEqual([]);
});

test('what cannot be read as a code, a price or a term is refused with what Excel shows and what to do', async () => {
  const workbook = workbookOf(
    smallJournal({
      Договоры: [contractLine('ХР-1', { 'Срок оплаты': '10 банковских дней' })],
      Приход: [deliveryLine({ Договор: 0.2, Ячейка: 45_931, Категория: 12_000, Количество: 20 })],
    }),
  );
  const sheet = workbook.getWorksheet('Приход');
  const formats = { B2: '0%', D2: 'd-mmm', E2: '0.00E+00', F2: 'dd.mm.yyyy' };
  for (const [cell, format] of Object.entries(formats)) if (sheet) sheet.getCell(cell).numFmt = format;
  const refusal = await refused(workbook);
  expect(placesOf(refusal)).toEqual([
    'Договоры!I2 calendarDaysExpected',
    'Приход!B2 textShownAsAmount',
    'Приход!D2 textBecameDate',
    'Приход!E2 textBecameNumber',
    'Приход!F2 numberShownAsDate',
  ]);
  const messages = refusal.errors.map(({ message }) => message);
  expect(messages[1]).toContain('«20%»');
  expect(messages[3]).toContain('«1.20E+04»');
  expect(messages[4]).toContain('«20.01.1900»');

  const english = await refused(await bytesOf(workbook), { language: 'en' });
  expect(english.errors[0]?.message).toBe(
    '«10 банковских дней» are not calendar days: with weekends and holidays they would be another number. Give calendar days, the number alone: 14.',
  );
});

test('hidden and struck-through rows come in, and the report names them', async () => {
  const workbook = workbookOf(
    smallJournal({ Приход: [1, 2, 3, 4].map((quantity) => deliveryLine({ Количество: quantity })) }),
  );
  const sheet = workbook.getWorksheet('Приход');
  if (!sheet) throw new Error('no sheet');
  sheet.getRow(3).hidden = true;
  sheet.getRow(4).hidden = true;
  sheet.getRow(5).eachCell((cell) => {
    cell.font = { strike: true };
  });
  const report = await accepted(workbook);
  expect(report.warnings).toMatchObject([
    {
      code: 'hiddenRowsTaken',
      message: 'Скрытые строки (в том числе скрытые фильтром) тоже прочитаны: 3–4',
      remedy: 'Если их не нужно загружать, удалите их из листа',
    },
    { code: 'struckRowsTaken', message: 'Строки с зачёркнутыми ячейками тоже прочитаны: 5' },
  ]);
  const answer = await app.as('storekeeper').get('/stock');
  expect((answer.body as StockBody).items.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(10);
});

test('a slot that stands over merged pickups is not read for the first of them alone', async () => {
  const workbook = workbookOf(
    smallJournal({
      Приход: [deliveryLine(), deliveryLine({ Ячейка: 'А-2', Госномер: 'В222ВВ77' })],
      Расход: [pickupLine({ Ячейка: 'А-2' }), pickupLine({ Дата: october(21) })],
    }),
  );
  workbook.getWorksheet('Расход')?.mergeCells('F2:F3');
  const refusal = await refused(workbook);
  expect(placesOf(refusal)).toEqual(['Расход!F3 cellMerged']);
  expect(await stock()).toEqual([]);
});

test('a sheet whose name is typed with Latin letters comes in', async () => {
  const workbook = workbookOf(smallJournal({ Приход: [deliveryLine()], Расход: [pickupLine()] }));
  const sheet = workbook.getWorksheet('Расход');
  if (sheet) sheet.name = 'Pacxoд';
  const report = await accepted(workbook);
  expect([await stock(), warningsOf(report)]).toEqual([[['ХР-1', 2]], []]);
});

test('a quantity of which a part is struck through or a footnote is refused, with what to do', async () => {
  const [struck, raised] = [{ strike: true }, { vertAlign: 'superscript' as const }];
  const lines = [
    [{ font: struck, text: '4' }, { text: '2' }],
    [{ text: '20' }, { font: raised, text: '1' }],
  ].map((richText) => deliveryLine({ Количество: { richText } }));
  const refusal = await refused(smallJournal({ Приход: lines }));
  expect(placesOf(refusal)).toEqual(['Приход!F2 partStruck', 'Приход!F3 partRaised']);
  const messages = refusal.errors.map(({ message }) => message);
  expect(messages[0]).toContain('Часть значения зачёркнута: «42». Удалите зачёркнутое');
  expect(messages[1]).toContain('надстрочный или подстрочный знак: «201»');
});

test('a client with a Russian address of mail can be imported, shown and changed', async () => {
  const [client = {}] = smallJournal().Клиенты ?? [];
  await accepted(smallJournal({ Клиенты: [{ ...client, 'Эл. почта': 'buh@склад.рф' }] }));
  const answer = await app.as('manager').get('/clients');
  const [found] = (answer.body as { items: { id: string; emails: string[] }[] }).items;
  expect(found?.emails).toEqual(['buh@склад.рф']);
  const changed = await app
    .as('manager')
    .patch(`/clients/${found?.id ?? ''}`, { emails: ['buh@склад.рф', 'директор@склад.рф'] });
  expect(changed.status).toBe(200);
});
