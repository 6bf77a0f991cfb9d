import { uploads, warningsOf } from '../support/journal-upload.ts';
import { contractLine, deliveryLine, pickupLine, smallJournal } from '../support/journal-workbook.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const app = useTestAppPerTest();
const { accepted, refused } = uploads(app);

const april = (day: number) => new Date(Date.UTC(2026, 3, day));

/** `4 of R16-18` for every lot that lies there today. */
async function stock(): Promise<readonly string[]> {
  const listed = await app.as('storekeeper').get('/stock');
  const { items } = listed.body as { items: { quantity: number; category: string }[] };
  return items.map(({ quantity, category }) => `${quantity} of ${category}`);
}

test('rule R1: rows after today are left out one by one and come in when their day has come', async () => {
  const journal = smallJournal({
    Приход: [deliveryLine(), deliveryLine({ Дата: april(1), Количество: 3 })],
    Расход: [pickupLine({ Дата: april(2), Количество: 4 }), pickupLine({ Количество: 1 })],
  });
  const first = await accepted(journal);
  expect(warningsOf(first)).toEqual(['Приход!A3 movementInFuture', 'Расход!A2 movementInFuture']);
  expect(first.warnings[0]).toMatchObject({
    message: 'Строка не загружена: она датирована 01.04.2026, а на складе сегодня 31.03.2026',
    remedy: 'Если дата верна, загрузите файл ещё раз, когда она наступит; если нет, исправьте её',
  });
  expect(first.sheets).toContainEqual({ sheet: 'Приход', read: 2, added: 1, existing: 0, leftOut: 1 });
  expect(first.sheets).toContainEqual({ sheet: 'Расход', read: 2, added: 1, existing: 0, leftOut: 1 });
  expect(await stock()).toEqual(['3 of R16-18']);

  const again = await accepted(journal);
  expect(again.sheets).toContainEqual({ sheet: 'Приход', read: 2, added: 0, existing: 1, leftOut: 1 });

  app.setToday('2026-04-01');
  const next = await accepted(journal);
  expect(warningsOf(next)).toEqual(['Расход!A2 movementInFuture']);
  expect(next.sheets).toContainEqual({ sheet: 'Приход', read: 2, added: 1, existing: 1, leftOut: 0 });
  expect(await stock()).toEqual(['3 of R16-18', '3 of R16-18']);

  app.setToday('2026-04-02');
  const last = await accepted(journal);
  expect(last.warnings).toEqual([]);
  expect(last.sheets).toContainEqual({ sheet: 'Расход', read: 2, added: 1, existing: 1, leftOut: 0 });
  expect(await stock()).toEqual(['2 of R16-18']);
});

test('a row is dated by the clock of its own warehouse, also of a new one', async () => {
  const journal = smallJournal({
    // noon of 31 March in Moscow is the evening of 30 March there
    Склады: [{ Код: 'СКЛ-1', Название: 'Западный', 'Часовой пояс': 'Pacific/Pago_Pago' }],
    Приход: [deliveryLine({ Дата: new Date('2026-03-30') }), deliveryLine({ Дата: new Date('2026-03-31') })],
  });
  expect(warningsOf(await accepted(journal))).toEqual(['Приход!A3 movementInFuture']);
  expect(warningsOf(await accepted(journal))).toEqual(['Приход!A3 movementInFuture']);
});

test('a pickup of what a left-out delivery would have brought is a shortage, and a wrong word in a left-out row is a problem', async () => {
  const { details } = await refused(
    smallJournal({
      Приход: [deliveryLine({ Дата: april(1) }), deliveryLine({ Дата: april(1), Договор: 'ХР-7' })],
      Расход: [pickupLine()],
    }),
  );
  expect(details.problems.map(({ sheet, row, code }) => `${sheet} ${row} ${code}`)).toEqual([
    'Приход 3 referenceUnknown',
    'Расход 2 pickupOfMoreThanThereIs',
  ]);
});

test('lists come in although every movement of the file is still to come', async () => {
  const report = await accepted(
    smallJournal({ Договоры: [contractLine('ХР-1')], Приход: [deliveryLine({ Дата: april(1) })] }),
  );
  expect(report.sheets).toContainEqual({ sheet: 'Договоры', read: 1, added: 1, existing: 0, leftOut: 0 });
  expect(report.sheets).toContainEqual({ sheet: 'Приход', read: 1, added: 0, existing: 0, leftOut: 1 });
  expect(await stock()).toEqual([]);
});
