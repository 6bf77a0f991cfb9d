import { setTimeout as pause } from 'node:timers/promises';
import { lockContracts } from '../../src/clients/contracts/contract-lock.ts';
import { importJournal } from '../../src/exchange/journal/import-journal.ts';
import { day } from '../../src/shared/dates.ts';
import { openDatabase, rows } from '../../src/shared/db.ts';
import type { Db } from '../../src/shared/db.ts';
import { recordPickup } from '../../src/storage/movements/record-pickup.ts';
import { given } from '../support/given.ts';
import {
  bytesOf,
  contractLine,
  deliveryLine,
  fileFolder,
  pickupLine,
  smallJournal,
} from '../support/journal-workbook.ts';
import { placesOf, uploads } from '../support/journal-upload.ts';
import { useTestApp } from '../support/test-app.ts';
import { makeContractWithSlots } from '../support/contract-with-slots.ts';

const app = useTestApp();
/** Sessions of another program. */
let others: Db;
beforeAll(() => {
  others = openDatabase(app.databaseUrl, { size: 3 });
});
afterAll(() => others.destroy());

const timeoutMs = 60_000;

async function untilWaiting(sessions: number): Promise<void> {
  const waiting = `select pid from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await rows(others, waiting)).length < sessions) await pause(20);
}

async function idOf(list: string, q: string): Promise<string> {
  const answer = await app.as('administrator').get(`${list}?q=${encodeURIComponent(q)}`);
  return (answer.body as { items: { id: string }[] }).items[0]?.id ?? '';
}

test(
  'an import that holds a contract stops no reader; twelve deliveries are told who holds it, and pass when it has ended',
  async () => {
    await uploads(app).accepted(smallJournal({ Приход: [deliveryLine()] }));
    const [contractId, warehouseId] = [await idOf('/contracts', 'ХР-1'), await idOf('/warehouses', 'СКЛ-1')];
    const line = { category: 'R16-18', quantity: 1, slot: 'А-2' };
    const body = { contractId, warehouseId, occurredOn: '2026-03-01', lines: [line] };
    const deliver = (key: string) => app.as('storekeeper').post('/deliveries', body, key);

    const blocker = await others.transaction();
    await rows(blocker, 'lock table movement_lines in share mode');
    const folder = await fileFolder();
    const path = await folder.save(
      await bytesOf(smallJournal({ Приход: [deliveryLine(), deliveryLine({ Количество: 2 })] })),
    );
    const importing = importJournal(app.deps, { actor: app.actor('accountant') }, { path, name: 'a.xlsx' });
    await untilWaiting(1);
    const keys = Array.from({ length: 12 }, (_, n) => `delivery-${n}`);
    const deliveries = Promise.all(keys.map(deliver));
    await untilWaiting(8);

    const asked = performance.now();
    expect((await app.as('storekeeper').get('/categories')).status).toBe(200);
    expect(performance.now() - asked).toBeLessThan(2_000);

    for (const { status, body: refusal, headers } of await deliveries) {
      expect([status, headers['retry-after']]).toEqual([503, '60']);
      expect(refusal).toMatchObject({
        code: 'contractBusy',
        detail: expect.stringMatching(
          /^Договор ХР-1 сейчас занят: загрузка журнала, Test accountant, идёт \d+ с\. Повторите через минуту\.$/,
        ) as string,
        details: { number: 'ХР-1', purpose: 'journal-import', holder: 'Test accountant' },
      });
    }
    await blocker.rollback();
    await importing;
    await folder.remove();
    for (const key of keys.slice(0, 3)) expect((await deliver(key)).status).toBe(201);
  },
  timeoutMs,
);

test(
  'the holder is named although foreign keys lock the contract too; who is no part of the product is another program',
  async () => {
    const storage = await makeContractWithSlots(app);
    const deliver = () => storage.deliver('2026-03-01', [{ slot: 'A-1', quantity: 1 }]);
    const lock = `select id from contracts where id = :id for`;

    const foreignKey = await others.transaction();
    await rows(foreignKey, `${lock} key share`, { id: storage.contractId });
    const refused = await app.deps.writes.transaction(async (tx) => {
      const by = { purpose: 'billing-run', actorId: app.actor('manager').id } as const;
      await lockContracts(tx, app.deps, by, [storage.contractId]);
      return deliver();
    });
    expect([refused.code, refused.details]).toMatchObject([
      'contractBusy',
      { purpose: 'billing-run', holder: 'Test manager' },
    ]);
    expect((await deliver()).status).toBe(201);
    await foreignKey.rollback();

    const stranger = await others.transaction();
    await rows(stranger, `${lock} update`, { id: storage.contractId });
    expect((await deliver()).detail).toMatch(
      /^Договор ХР-2025\/\d+ сейчас занят: другая программа, идёт \d+ с\. Повторите через минуту\.$/,
    );
    await stranger.rollback();
  },
  timeoutMs,
);

test(
  'a change of the contract and a reversal wait for the same lock as a delivery',
  async () => {
    const give = given(app);
    const delivery = await give.delivery();
    const contractId = (
      await rows<{ id: string }>(others, 'select contract_id as id from movements where id = :id', {
        id: delivery.id,
      })
    )[0]?.id;
    const stranger = await others.transaction();
    await rows(stranger, 'select id from contracts for update');
    const answers = await Promise.all([
      app.as('accountant').patch(`/contracts/${contractId ?? ''}`, { paymentDays: 5 }),
      app.as('accountant').post(`/movements/${delivery.id}/reversal`, { reason: 'Ошибка ввода' }),
    ]);
    expect(answers.map(({ body }) => (body as { code: string }).code)).toEqual([
      'contractBusy',
      'contractBusy',
    ]);
    await stranger.rollback();
  },
  timeoutMs,
);

test(
  'what is picked up while an import is checked counts: the import looks again once it has the contract',
  async () => {
    const delivery = deliveryLine({ Договор: 'ИМПОРТ-2', Госномер: 'В002ОР77' });
    const lines = { Договоры: [contractLine('ИМПОРТ-2')], Приход: [delivery] };
    await uploads(app).accepted(smallJournal(lines));
    const contractId = await idOf('/contracts', 'ИМПОРТ-2');
    const place = { contractId, warehouseId: await idOf('/warehouses', 'СКЛ-1') };
    const pickup = { ...place, occurredOn: day('2026-03-01'), lines: [{ category: 'R16-18', quantity: 1 }] };
    const actor = app.actor('storekeeper');

    const refusal = await app.deps.writes.transaction(async (tx) => {
      await lockContracts(tx, app.deps, { purpose: 'pickup', actorId: actor.id }, [contractId]);
      const journal = smallJournal({
        ...lines,
        Расход: [pickupLine({ Договор: 'ИМПОРТ-2', Количество: 4 })],
      });
      const imported = uploads(app).refused(journal);
      await untilWaiting(1);
      await recordPickup({ ...app.deps, writes: tx }, { actor }, pickup);
      return { imported };
    });
    expect(placesOf(await refusal.imported)).toEqual(['Расход!E2 pickupOfMoreThanThereIs']);
  },
  timeoutMs,
);
