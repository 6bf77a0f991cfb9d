import { lockImports } from '../../src/exchange/journal/import-lock.ts';
import { openDatabase, rows } from '../../src/shared/db.ts';
import type { Db } from '../../src/shared/db.ts';
import { bytesOf, contractLine, deliveryLine, smallJournal } from '../support/journal-workbook.ts';
import { uploads } from '../support/journal-upload.ts';
import { somebodyWaits } from '../support/somebody-waits.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();
/** Sessions of another program. */
let others: Db;
beforeAll(() => {
  others = openDatabase(app.databaseUrl, { size: 3 });
});
afterAll(() => others.destroy());

const timeoutMs = 120_000;

async function idOf(list: string, q: string): Promise<string> {
  const answer = await app.as('administrator').get(`${list}?q=${encodeURIComponent(q)}`);
  return (answer.body as { items: { id: string }[] }).items[0]?.id ?? '';
}

test(
  'a slot that an import fills is busy for other contracts: delivery, pickup and reversal are told who holds it',
  async () => {
    const numbers = ['ХР-1', 'ХР-2', 'ХР-3', 'ХР-4'];
    const contracts = { Договоры: numbers.map((number) => contractLine(number)) };
    await uploads(app).accepted(smallJournal({ ...contracts, Приход: [deliveryLine()] }));
    const warehouseId = await idOf('/warehouses', 'СКЛ-1');
    const [, delivering = '', pickingUp = '', reversing = ''] = await Promise.all(
      numbers.map((number) => idOf('/contracts', number)),
    );
    const lines = [{ category: 'R16-18', quantity: 1, slot: 'А-1' }];
    const movement = (path: string, contractId: string, key?: string) =>
      app.as('storekeeper').post(path, { contractId, warehouseId, occurredOn: '2026-03-01', lines }, key);
    await movement('/deliveries', pickingUp).expect(201);
    const reversed = await movement('/deliveries', reversing).expect(201);
    const reversal = `/movements/${(reversed.body as { id: string }).id}/reversal`;

    const blocker = await others.transaction();
    await rows(blocker, 'lock table movement_lines in share mode');
    const importing = uploads(app).accepted(
      smallJournal({ ...contracts, Приход: [deliveryLine(), deliveryLine({ Количество: 2 })] }),
    );
    await somebodyWaits(others);
    const answers = await Promise.all([
      movement('/deliveries', delivering, 'delivery'),
      movement('/pickups', pickingUp),
      app.as('storekeeper').post(reversal, { reason: 'Ошибка ввода' }),
    ]);
    for (const { status, headers, body } of answers) {
      expect([status, headers['retry-after']]).toEqual([503, '60']);
      expect(body).toMatchObject({
        code: 'slotBusy',
        detail: expect.stringMatching(
          /^Ячейку А-1 сейчас меняет другая операция: загрузка журнала, Test administrator, идёт \d+ с\. Повторите через минуту\.$/,
        ) as string,
        details: { slot: 'А-1', purpose: 'journal-import', holder: 'Test administrator' },
      });
    }
    await blocker.rollback();
    await importing;
    await movement('/deliveries', delivering, 'delivery').expect(201);
  },
  timeoutMs,
);

test(
  'imports that wait for an import are told whose it is and keep nobody from writing; the same request passes later',
  async () => {
    const journal = await bytesOf(smallJournal());
    const upload = (key: string) => uploads(app).upload(journal, { key });
    // One connection of eight is ours, the others are taken by those who wait.
    const waited = await app.deps.writes.transaction(async (tx) => {
      const by = { purpose: 'journal-import', actorId: app.actor('manager').id } as const;
      await lockImports(tx, app.deps, by);
      const waiting = Promise.all(Array.from({ length: 7 }, (_, n) => upload(`import-${n}`)));
      await somebodyWaits(others);
      await app.as('manager').post('/api-tokens', { name: 'not kept waiting' }).expect(201);
      return waiting;
    });
    const told = waited.filter(({ body }) => (body as { code: string }).code === 'importUnderWay');
    expect(told.length).toBeGreaterThan(0);
    for (const { status, headers, body } of told) {
      expect([status, headers['retry-after']]).toEqual([503, '60']);
      expect(body).toMatchObject({
        detail: expect.stringMatching(
          /^Журналы загружаются по одному, сейчас очередь занята: загрузка журнала, Test manager, идёт \d+ с\. /,
        ) as string,
        details: { purpose: 'journal-import', holder: 'Test manager' },
      });
    }
    expect((await upload('import-0')).status).toBe(201);
  },
  timeoutMs,
);
