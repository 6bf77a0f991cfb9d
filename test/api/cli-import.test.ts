import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rows } from '../../src/shared/db.ts';
import { commandLine } from '../support/command-line.ts';
import { given } from '../support/given.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const app = useTestAppPerTest();

beforeEach(async () => {
  await given(app).organization();
});

/** Imports a workbook of a stranger at the command line. */
function imported(name: string, ...options: string[]) {
  const file = fileURLToPath(new URL(`../support/workbooks/${name}.xlsx`, import.meta.url));
  return commandLine(app.databaseUrl, 'import', file, ...options);
}

async function stocked(): Promise<number> {
  const [stock] = await rows<{ quantity: number }>(
    app.db,
    `select coalesce(sum(quantity), 0)::integer as quantity from stock where until = 'infinity'`,
  );
  return stock?.quantity ?? 0;
}

test.each([
  ['c03-1c-sharedstrings-case', 20],
  ['c06d-contract-13.10-number-goes-to-13.1', 500],
  ['c13c-prefilled-formula-rows', 5],
  ['c23-stray-space-in-column-GX', 5],
])('%s is read: %i tires', async (name, tires) => {
  expect(await imported(name)).toMatchObject({ code: 0 });
  expect(await stocked()).toBe(tires);
});

test('c70: a day with another word beside it is refused by its place', async () => {
  const refused = await imported('c70-cancelled-in-date');
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('Приход!A2 (Дата): «10.10.2025 ОТМЕНА» — не дата');
  expect(await stocked()).toBe(0);
});

test('f2: a row that resembles what is recorded is asked about, and answered by its place', async () => {
  await imported('f2-date-1');
  const asked = await imported('f2-date-2');
  expect(asked.code).toBe(1);
  expect(asked.err).toContain(
    'Приход, строка 3: Приёмка № 2 от 10.10.2025 (20 шт.) похожа, отличается: дата.',
  );
  expect(asked.err).toContain('--answer Приход:3=исправление');
  expect(await imported('f2-date-2', '--answer', 'Приход:3=да')).toMatchObject({ code: 1 });
  const answered = await imported('f2-date-2', '--answer', 'Приход:3=исправление');
  expect(answered).toMatchObject({
    code: 0,
    out: expect.stringContaining('Исправлено движений: 1') as string,
  });
  expect(await stocked()).toBe(22);
});

test('f1: a look-alike is answered by a file as the API takes it, and is asked about once', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'protektor-answers-'));
  const answers = join(directory, 'answers.json');
  await writeFile(answers, '[{"sheet":"Договоры","row":2,"as":"same"}]');
  await imported('f1-retyped-1');
  expect(await imported('f1-retyped-2')).toMatchObject({ code: 1 });
  expect(await imported('f1-retyped-2', '--answers', answers)).toMatchObject({ code: 0 });
  expect(await imported('f1-retyped-2')).toMatchObject({ code: 0 });
  expect(await stocked()).toBe(20);
  await rm(directory, { recursive: true });
});

test('f2: an answer of the file is none about another movement than it was given about', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'protektor-answers-'));
  const answers = join(directory, 'answers.json');
  await imported('f2-date-1');
  const movements = await rows<{ id: string; number: string }>(app.db, 'select id, number from movements');
  const answerAbout = (number: string) => {
    const movementId = movements.find((movement) => movement.number === number)?.id;
    return writeFile(answers, JSON.stringify([{ sheet: 'Приход', row: 3, as: 'correction', movementId }]));
  };
  await answerAbout('1');
  const asked = await imported('f2-date-2', '--answers', answers);
  expect(asked).toMatchObject({ code: 1, err: expect.stringContaining('Приёмка № 2') as string });
  await answerAbout('2');
  expect(await imported('f2-date-2', '--answers', answers)).toMatchObject({ code: 0 });
  expect(await stocked()).toBe(22);
  await rm(directory, { recursive: true });
});

test('c18a: what was recorded by hand is answered with all other questions at once', async () => {
  await imported('c18a-1');
  const [contract] = await rows<{ id: string }>(app.db, 'select id from contracts');
  const [warehouse] = await rows<{ id: string }>(app.db, 'select id from warehouses');
  const lines = [{ category: 'ШИНА-C18A', quantity: 20, slot: 'А-1', plate: 'А123ВС77' }];
  const at = { contractId: contract?.id ?? '', warehouseId: warehouse?.id ?? '' };
  await given(app).delivery({ ...at, occurredOn: '2025-10-10', lines });
  expect((await imported('c18a-2-same-row-as-recorded-by-hand')).err).toContain('уже записана вручную');
  const answered = await imported('c18a-2-same-row-as-recorded-by-hand', '--answer', 'все=то же');
  expect(answered).toMatchObject({ code: 0 });
  expect(await stocked()).toBe(20);
});

test('c26b: a reversed row is recorded again if that is said', async () => {
  await imported('c26b-1');
  const [movement] = await rows<{ id: string }>(app.db, 'select id from movements');
  const reversal = { reason: 'ошибка' };
  await app
    .as('accountant')
    .post(`/movements/${movement?.id ?? ''}/reversal`, reversal)
    .expect(201);
  expect((await imported('c26b-2-same-file-after-reversal')).err).toContain('сторнирована');
  await imported('c26b-2-same-file-after-reversal', '--answer', 'все=ещё');
  expect(await stocked()).toBe(20);
});
