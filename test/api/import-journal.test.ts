import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase, rows, firstRow } from '../../src/shared/db.ts';
import { importJournal } from '../../src/exchange/journal/import-journal.ts';
import type { ImportReport } from '../../src/exchange/journal/import-report.ts';
import { findBalanceErrors } from '../../src/storage/stock/balances-read.ts';
import { innOfCompany } from '../support/given.ts';
import { placesOf, uploads } from '../support/journal-upload.ts';
import {
  bytesOf,
  contractLine,
  deliveryLine,
  fileFolder,
  october,
  pickupLine,
  smallJournal,
  workbookOf,
} from '../support/journal-workbook.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const app = useTestAppPerTest();
let upload: ReturnType<typeof uploads>['upload'];
let accepted: ReturnType<typeof uploads>['accepted'];
let refused: ReturnType<typeof uploads>['refused'];
beforeEach(() => {
  ({ upload, accepted, refused } = uploads(app));
});

async function journalSize() {
  return firstRow(
    app.db,
    `select (select count(*)::integer from clients) as clients, (select count(*)::integer from contracts) as contracts,
       (select count(*)::integer from movements) as movements,
       (select count(*)::integer from imported_rows) as imported`,
  );
}

interface StockBody {
  readonly items: readonly { slot: string; category: string; quantity: number; plate: string | null }[];
}

async function stock() {
  const answer = await app.as('storekeeper').get('/stock');
  const { items } = answer.body as StockBody;
  return items.map(({ slot, category, quantity, plate }) => [slot, category, quantity, plate]);
}

test('a small journal becomes masters and movements, with what the API says by default', async () => {
  const report = await accepted(
    smallJournal({
      Договоры: [
        contractLine('ХР-1', { 'Счёт дней': null, 'НДС в цене': null, 'Срок оплаты': null, Окончание: null }),
        contractLine('ХР-2', { 'Счёт дней': 'оба', 'Расчёт с': '12.2025' }),
      ],
      Приход: [deliveryLine(), deliveryLine({ Ячейка: 'А-2', Количество: 5, Госномер: null, Сезон: 'лето' })],
      Расход: [pickupLine({ Количество: 6 })],
    }),
  );

  expect(report.sheets).toContainEqual({ sheet: 'Договоры', read: 2, added: 2, existing: 0, leftOut: 0 });
  expect(report.warnings).toEqual([]);
  expect(await stock()).toEqual([['А-2', 'R16-18', 3, null]]);
  expect(await findBalanceErrors(app.db)).toEqual([]);
  const contracts = await app.as('accountant').get('/contracts');
  expect((contracts.body as { items: unknown[] }).items).toMatchObject([
    {
      number: 'ХР-1',
      startsOn: '2025-10-01',
      endsOn: null,
      billFrom: '2025-10',
      dayCount: 'arrival',
      vatIncluded: true,
      paymentDays: 10,
    },
    { number: 'ХР-2', endsOn: '2026-04-30', billFrom: '2025-12', dayCount: 'both', vatIncluded: false },
  ]);
  const organizations = await app.as('accountant').get('/organizations');
  expect((organizations.body as { items: unknown[] }).items).toMatchObject([
    {
      inn: '7700000016',
      vat: [
        { validFrom: '2000-01-01', rate: '20' },
        { validFrom: '2026-01-01', rate: '22' },
      ],
    },
  ]);
});

test('only the administrator may import', async () => {
  const journal = await bytesOf(smallJournal());
  for (const role of ['storekeeper', 'manager', 'accountant'] as const) {
    expect((await upload(journal, { role })).status).toBe(403);
  }
  expect((await app.anonymous.post('/imports').attach('file', journal, 'a.xlsx')).status).toBe(401);
  expect((await upload(journal, { role: 'administrator' })).status).toBe(201);
});

test('the import is written into the audit by file and by who did it', async () => {
  const { id } = await accepted(smallJournal());
  expect(
    await firstRow(app.db, `select actor_login, details from audit_entries where subject_id = :id`, { id }),
  ).toEqual({ actor_login: 'administrator', details: { file: 'журнал.xlsx', rows: 10 } });
});

test('a contract that comes twice is told once, by its number, whatever else the second row says', async () => {
  await accepted(smallJournal());
  const journal = smallJournal({
    Договоры: [contractLine('ХР-1'), contractLine('ХР-1', { 'ИНН клиента': '7700000016' })],
  });
  const { details } = await refused(journal);
  expect(details.problems).toMatchObject([
    {
      sheet: 'Договоры',
      row: 3,
      column: 'A',
      code: 'rowRepeated',
      remedy: 'Оставьте одну строку или исправьте «Номер»',
    },
  ]);
});

test('headings may stand in any order and spelling; what is not known is left out with a warning', async () => {
  const workbook = workbookOf(smallJournal());
  const sheet = workbook.addWorksheet(' приход ');
  sheet.addRow([]);
  sheet.addRow(['КОЛИЧЕСТВО', 'ячейка', 'Склад', ' Категория', 'договор', 'Дата', 'Кто принял']);
  sheet.addRow([]);
  sheet.addRow(['10', 'А-1', 'СКЛ-1', 'R16-18', 'ХР-1', 45940, 'Пётр']);
  workbook.addWorksheet('Заметки').addRow(['что угодно']);

  const report = await accepted(workbook);

  expect(report.warnings.map(({ sheet, column, code }) => [sheet, column, code])).toEqual([
    ['Заметки', null, 'sheetUnknown'],
    ['Приход', 'G', 'columnUnknown'],
  ]);
  expect(await stock()).toEqual([['А-1', 'R16-18', 10, null]]);
});

test('the saved result of a formula counts, with a warning', async () => {
  const workbook = workbookOf(smallJournal({ Приход: [deliveryLine()] }));
  const sheet = workbook.getWorksheet('Приход');
  if (sheet) sheet.getCell('F2').value = { formula: '2+1', result: 3 };
  const report = await accepted(workbook);
  expect(report.warnings.map(({ column, code }) => [column, code])).toEqual([['F', 'formulasTaken']]);
  expect(await stock()).toEqual([['А-1', 'R16-18', 3, 'А123ВС77']]);
});

test('a pickup takes the oldest tires, or those of its slot or plate', async () => {
  await accepted(
    smallJournal({
      Приход: [
        deliveryLine({ Дата: october(3), Ячейка: 'А-2', Количество: 2, Госномер: 'К001КК77' }),
        deliveryLine({ Дата: october(1), Ячейка: 'А-1', Количество: 3, Госномер: 'А123ВС77' }),
        deliveryLine({ Дата: october(5), Ячейка: 'А-2', Количество: 4, Госномер: 'М555ММ77' }),
      ],
      Расход: [
        pickupLine({ Дата: october(6), Количество: 1, Госномер: 'm555mm77' }),
        pickupLine({ Дата: october(7), Количество: 4 }),
        pickupLine({ Дата: october(8), Количество: 1, Ячейка: 'А-2' }),
      ],
    }),
  );
  expect(await stock()).toEqual([['А-2', 'R16-18', 3, 'М555ММ77']]);
});

test('a pickup of the day of delivery finds the delivery, whatever the order of the rows', async () => {
  await accepted(
    smallJournal({
      Приход: [deliveryLine({ Дата: october(9) }), deliveryLine({ Дата: october(2), Количество: 1 })],
      Расход: [
        pickupLine({ Дата: october(9), Количество: 4 }),
        pickupLine({ Дата: october(2), Количество: 1 }),
      ],
    }),
  );
  expect(await stock()).toEqual([]);
});

test('a slot may be filled again on the day it is emptied, as often as the season wants', async () => {
  await accepted(
    smallJournal({
      Приход: [10, 11, 12].map((day) => deliveryLine({ Дата: october(day), Количество: 10 })),
      Расход: [11, 12].map((day) => pickupLine({ Дата: october(day), Количество: 10 })),
    }),
  );
  expect(await stock()).toEqual([['А-1', 'R16-18', 10, 'А123ВС77']]);
});

test('what the database holds counts: its stock for pickups, its places in slots', async () => {
  await accepted(smallJournal({ Приход: [deliveryLine({ Количество: 6 })] }));
  const grown = { Приход: [deliveryLine({ Дата: october(15), Количество: 5 })] };
  const overfilled = await refused(grown);
  expect(overfilled.errors[0]?.path).toBe('Приход!D2');
  expect(overfilled.errors[0]?.message).toContain('занято 11 мест из 10');

  await accepted({ ...grown, Расход: [pickupLine({ Дата: october(15), Количество: 6 })] });
  expect(await stock()).toEqual([['А-1', 'R16-18', 5, 'А123ВС77']]);
  expect(await findBalanceErrors(app.db)).toEqual([]);
});

test('rows that mean the same are as many movements, and a grown journal adds only its new rows', async () => {
  const lines = { Приход: [deliveryLine(), deliveryLine()], Расход: [pickupLine(), pickupLine()] };
  await accepted(smallJournal(lines));
  expect(await journalSize()).toMatchObject({ movements: 4, imported: 4 });

  const report = await accepted(
    smallJournal({
      Договоры: [contractLine('ХР-1'), contractLine('ХР-2')],
      Приход: [
        deliveryLine({ Дата: october(2), Ячейка: 'А-2' }),
        ...lines.Приход,
        deliveryLine({ Количество: 1 }),
      ],
      Расход: [...lines.Расход, pickupLine()],
    }),
  );

  expect(report.sheets).toContainEqual({ sheet: 'Договоры', read: 2, added: 1, existing: 1, leftOut: 0 });
  expect(report.sheets).toContainEqual({ sheet: 'Приход', read: 4, added: 2, existing: 2, leftOut: 0 });
  expect(report.sheets).toContainEqual({ sheet: 'Расход', read: 3, added: 1, existing: 2, leftOut: 0 });
  expect(await journalSize()).toMatchObject({ contracts: 2, movements: 7, imported: 7 });
});

test('a corrected note is the same delivery', async () => {
  await accepted(smallJournal({ Приход: [deliveryLine()] }));
  const corrected = await accepted(smallJournal({ Приход: [deliveryLine({ Примечание: 'без колпаков' })] }));
  expect(corrected.sheets).toContainEqual({ sheet: 'Приход', read: 1, added: 0, existing: 1, leftOut: 0 });
});

test('a master that exists with other values is kept as it is, and the report says what differs', async () => {
  await accepted(smallJournal());
  const report = await accepted(
    smallJournal({
      Категории: [
        { Код: 'R16-18', Название: 'Шина', Мест: 2 },
        { Код: 'TRUCK', Название: 'Грузовая шина', Мест: 3 },
      ],
      Договоры: [contractLine('ХР-1', { 'Счёт дней': 'оба' })],
    }),
  );
  expect(report.warnings.map(({ sheet, row, code, message }) => [sheet, row, code, message])).toEqual([
    ['Категории', 2, 'existingKept', 'Запись уже есть, отличается: Название, Мест. Оставлено то, что в базе'],
    ['Договоры', 2, 'existingKept', 'Запись уже есть, отличается: Счёт дней. Оставлено то, что в базе'],
  ]);
  expect(await firstRow(app.db, `select name, places from categories where code = 'R16-18'`)).toEqual({
    name: 'Шина R16–R18',
    places: 1,
  });
});

test('two imports of the same file at once: one adds, the other finds everything there', async () => {
  const journal = await bytesOf(smallJournal({ Приход: [deliveryLine()], Расход: [pickupLine()] }));
  const answers = await Promise.all([1, 2, 3].map(() => upload(journal)));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const added = answers.map(({ body }) =>
    (body as ImportReport).sheets.reduce((sum, sheet) => sum + sheet.added, 0),
  );
  expect(added.toSorted((a, b) => a - b)).toEqual([0, 0, 12]);
  expect(await journalSize()).toEqual({ clients: 1, contracts: 1, movements: 2, imported: 2 });
});

test('the same request is answered with its first answer, and its key is of no use for another file (rule R16)', async () => {
  const journal = await bytesOf(smallJournal({ Приход: [deliveryLine()] }));
  const first = await upload(journal, { key: 'journal-1' });
  const again = await upload(journal, { key: 'journal-1' });
  expect(again.body).toEqual(first.body);
  const other = await upload(await bytesOf(smallJournal()), { key: 'journal-1' });
  expect(other.body).toMatchObject({ status: 409, code: 'idempotencyKeyReused' });
});

test('the template has every sheet, is itself a journal, and adds nothing', async () => {
  const answer = await app.as('accountant').get('/imports/template.xlsx').responseType('blob');
  expect(answer.status).toBe(200);
  const { sheets, warnings } = await accepted(answer.body as Buffer);
  expect(sheets).toHaveLength(9);
  expect(sheets.every(({ read }) => read === 0)).toBe(true);
  expect(warnings).toEqual([]);
});

test('an import that is killed at its last step leaves nothing', async () => {
  const folder = await fileFolder();
  const path = await folder.save(await bytesOf(smallJournal({ Приход: [deliveryLine()] })));
  const others = openDatabase(app.databaseUrl, { size: 2 });
  const holder = await others.transaction();
  await rows(holder, 'lock table movement_lines in share mode');
  const command = { actor: app.actor('accountant') };
  const outcome = importJournal(app.deps, command, { path, name: 'a.xlsx' }).catch((error: unknown) => error);

  const waiting = `from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await rows(others, `select pid ${waiting}`)).length === 0) await pause(20);
  await rows(others, `select pg_terminate_backend(pid) ${waiting}`);

  expect(await outcome).toBeInstanceOf(Error);
  await holder.rollback();
  expect(await journalSize()).toEqual({ clients: 0, contracts: 0, movements: 0, imported: 0 });
  await others.destroy();
  await folder.remove();
});

test('a contract number of another client is refused: the movements would be on the wrong invoice', async () => {
  await accepted(smallJournal());
  const other = innOfCompany(500_002);
  const refusal = await refused(
    smallJournal({
      Клиенты: [{ Название: 'ООО "Другой"', ИНН: other }],
      Договоры: [contractLine('ХР-1', { 'ИНН клиента': other })],
      Приход: [deliveryLine()],
    }),
  );
  expect(placesOf(refusal)).toEqual(['Договоры!B2 contractOfAnotherClient']);
});

test('a character that the database cannot store is reported as a dot', async () => {
  const workbook = workbookOf(smallJournal());
  workbook
    .addWorksheet('Приход')
    .addRow(['Дата', 'Договор', 'Склад', 'Ячейка', 'Категория', 'Количество', 'а_x0000_б']);
  const { warnings } = await accepted(workbook);
  expect(warnings.map(({ heading }) => heading)).toEqual(['а·б']);
});

test('deliveries recorded while a journal comes in wait until they may be written: none fails, and every balance is right', async () => {
  const slots = {
    Ячейки: ['А-1', 'А-2'].map((slot) => ({ Склад: 'СКЛ-1', Ячейка: slot, Вместимость: 5_000 })),
  };
  const contracts = { Договоры: ['ХР-1', 'ХР-2', 'ХР-3'].map((number) => contractLine(number)) };
  await accepted(smallJournal({ ...slots, ...contracts }));
  const found = await rows<{ id: string }>(app.db, 'select id from contracts order by number desc');
  const warehouse = await firstRow<{ id: string }>(app.db, 'select id from warehouses');
  const journalOf = (quantity: number) =>
    bytesOf({
      Приход: Array.from({ length: 60 }, (_, index) =>
        deliveryLine({
          Договор: `ХР-${(index % 3) + 1}`,
          Ячейка: `А-${(index % 2) + 1}`,
          Количество: quantity,
        }),
      ),
      Расход: Array.from({ length: 30 }, (_, index) => pickupLine({ Договор: `ХР-${(index % 3) + 1}` })),
    });
  const journals = await Promise.all([3, 5].map(journalOf));
  const oneMoreEach = Array.from(
    { length: 60 },
    (_, index) => ({ sheet: 'Приход', row: index + 2, as: 'more' }) as const,
  );

  const answers = await Promise.all([
    // rows of the second file are like those of the first but for their quantity
    ...journals.map((journal) => upload(journal, { answers: oneMoreEach })),
    ...Array.from({ length: 18 }, (_, index) =>
      app.as('storekeeper').post('/deliveries', {
        contractId: found[index % 3]?.id,
        warehouseId: warehouse?.id,
        occurredOn: '2025-10-05',
        lines: ['А-2', 'А-1'].map((slot) => ({ category: 'R16-18', quantity: 1, slot })),
      }),
    ),
  ]);

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  // the pickups of the second file mean the same as those of the first: they are the same rows
  expect(await journalSize()).toMatchObject({ movements: 60 + 60 + 30 + 18, imported: 150 });
  expect(await findBalanceErrors(app.db)).toEqual([]);
});

interface LastImport {
  readonly last: {
    readonly file: string;
    readonly status: string;
    readonly stage: string;
    readonly done: number;
    readonly total: number | null;
    readonly report: ImportReport | null;
    readonly refusal: { readonly code: string } | null;
    readonly requestedBy: { readonly name: string };
  } | null;
}

async function lastImport(): Promise<NonNullable<LastImport['last']>> {
  const answer = await app.as('administrator').get('/imports/last').expect(200);
  const { last } = answer.body as LastImport;
  if (last === null) throw new Error('no import was told of');
  return last;
}

test('while an import waits for another one everybody sees it under way, and its report when it has ended', async () => {
  const journal = await bytesOf(smallJournal());
  let answered: Promise<ImportReport> | undefined;
  await app.db.transaction(async (tx) => {
    await rows(tx, `select pg_advisory_xact_lock(hashtext('journal import'))`);
    answered = accepted(journal);
    for (;;) {
      const { last } = (await app.as('administrator').get('/imports/last')).body as LastImport;
      if (last?.status === 'running' && last.done === 0 && last.stage === 'read') break;
    }
  });
  const report = await answered;
  expect(await lastImport()).toMatchObject({ file: 'журнал.xlsx', status: 'done', report });
});

test('how a refused import ended is told too, and that a killed one has ended', async () => {
  await refused(smallJournal({ Приход: [deliveryLine({ Договор: 'ХР-404' })] }));
  expect(await lastImport()).toMatchObject({ status: 'refused', refusal: { code: 'importRefused' } });
  await rows(
    app.db,
    `insert into imports (id, file, requested_by, requested_at, touched_at)
     select gen_random_uuid(), 'убитый.xlsx', id, now(), now() - interval '31 seconds' from users limit 1`,
  );
  expect(await lastImport()).toMatchObject({ status: 'refused' });
  await rows(app.db, `delete from imports where status = 'refused'`);
  expect(await lastImport()).toMatchObject({ file: 'убитый.xlsx', status: 'failed', report: null });
});

test.each(['storekeeper', 'accountant'] as const)('a %s does not see imports', async (role) => {
  expect((await app.as(role).get('/imports/last')).status).toBe(403);
});
