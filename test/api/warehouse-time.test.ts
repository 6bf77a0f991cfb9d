import exceljs from 'exceljs';
import type { SearchHit } from '../../src/search/search-read.ts';
import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();
const plate = 'А001ВЛ125';
const number = 'ВЛ-1';
let contract: { readonly id: string };

/** In Vladivostok the morning of 1 April has come, in Moscow it is the evening before. */
beforeAll(async () => {
  app.setNow('2026-03-31T20:15:00Z');
  contract = await given(app).contract({ number });
  const [east, moscow] = await Promise.all([
    given(app).warehouse({ code: 'ВЛАДИВОСТОК', timeZone: 'Asia/Vladivostok' }),
    given(app).warehouse({ code: 'МОСКВА', timeZone: 'Europe/Moscow' }),
  ]);
  const lines = [{ quantity: 4, plate }];
  await given(app).delivery({
    contractId: contract.id,
    warehouseId: moscow.id,
    occurredOn: '2026-03-31',
    lines: [{ quantity: 2 }],
  });
  await given(app).delivery({
    contractId: contract.id,
    warehouseId: east.id,
    occurredOn: '2026-04-01',
    lines,
  });
});

async function itemsOf<Item>(path: string): Promise<readonly Item[]> {
  const answer = await app.as('storekeeper').get(path).expect(200);
  return (answer.body as { items: readonly Item[] }).items;
}

test('what came on a day that has not come in Moscow yet lies there: in the stock of the contract and in both searches', async () => {
  expect(await itemsOf(`/contracts/${contract.id}/stock`)).toMatchObject([{ quantity: 6 }]);
  const q = encodeURIComponent(number);
  expect(await itemsOf(`/stock/contracts?q=${q}`)).toMatchObject([{ quantity: 6 }]);
  expect(await itemsOf(`/stock/contracts?q=${q}&on=2026-03-31`)).toMatchObject([{ quantity: 2 }]);
  const found = await itemsOf<SearchHit>(`/search?q=${encodeURIComponent(plate)}`);
  expect(found).toMatchObject([{ kind: 'plate', title: plate }]);
});

test('a movement names the time zone of its warehouse, and its workbook writes the instant by the clocks there', async () => {
  const movements = await itemsOf<object>(`/movements?contractId=${contract.id}`);
  const recordedAt = '2026-03-31T20:15:00.000Z';
  expect(movements).toMatchObject([
    { timeZone: 'Asia/Vladivostok', recordedAt },
    { timeZone: 'Europe/Moscow', recordedAt },
  ]);
  const copy = await app
    .as('storekeeper')
    .get(`/movements?contractId=${contract.id}&format=xlsx`)
    .responseType('blob');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(copy.body as exceljs.Buffer);
  const sheet = workbook.worksheets[0]!;
  const recorded = sheet.columnCount;
  expect([1, 2, 3].map((row) => sheet.getRow(row).getCell(recorded).value)).toEqual([
    'Когда записано',
    new Date('2026-04-01T06:15:00Z'),
    new Date('2026-03-31T23:15:00Z'),
  ]);
});
