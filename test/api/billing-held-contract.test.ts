import { setTimeout as pause } from 'node:timers/promises';
import { lockContracts } from '../../src/clients/contracts/contract-lock.ts';
import { rows } from '../../src/shared/db.ts';
import type { Tx } from '../../src/shared/db.ts';
import { bill, finishedRun, invoices, runJobs } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { useTestAppPerTest } from '../support/test-app.ts';

const app = useTestAppPerTest();
const month = '2025-10';

/** Three contracts with tires since October, made in the order of their numbers; answers their ids. */
async function threeContracts(): Promise<readonly [string, string, string]> {
  const { id: organizationId } = await given(app).organization();
  const ids: string[] = [];
  for (const number of ['ХР-1', 'ХР-2', 'ХР-3']) {
    const { id: contractId } = await given(app).contract({ number, organizationId });
    await given(app).delivery({ contractId, occurredOn: '2025-10-10' });
    ids.push(contractId);
  }
  return ids as [string, string, string];
}

/** Holds a contract as an import does, until the transaction ends. */
async function hold(contractId: string): Promise<Tx> {
  const tx = await app.deps.writes.transaction();
  const by = { purpose: 'journal-import', actorId: app.actor('manager').id } as const;
  await lockContracts(tx, app.deps, by, [contractId]);
  return tx;
}

async function ask(request: object): Promise<string> {
  const asked = await app.as('accountant').post('/billing-runs', { month, mode: 'issue', ...request });
  expect(asked.status).toBe(202);
  return (asked.body as { id: string }).id;
}

async function untilSettled(contracts: number): Promise<void> {
  const issued = `select 1 from billing_results where outcome = 'issued'`;
  while ((await rows(app.db, issued)).length < contracts) await pause(20);
}

/** Does `work` with a clock that is a minute ahead, so that whatever waits has waited for long enough. */
async function aMinuteLater(work: () => Promise<unknown>): Promise<void> {
  const now = performance.now.bind(performance);
  performance.now = () => now() + 60_000;
  try {
    await work();
  } finally {
    performance.now = now;
  }
}

test('a contract that others hold is blocked, the others are billed and free meanwhile; the next run issues it (rule R15)', async () => {
  const [first, held, last] = await threeContracts();
  const { fingerprint } = await bill(app, month, { mode: 'preview' });
  const holder = await hold(held);
  const runId = await ask({ fingerprint });
  const running = runJobs(app);
  await untilSettled(2);

  const started = performance.now();
  for (const contractId of [first, last]) await given(app).delivery({ contractId, occurredOn: '2025-11-10' });
  expect(performance.now() - started).toBeLessThan(3_000);
  expect((await finishedRun(app, runId)).status).toBe('running');

  await aMinuteLater(() => running);
  await holder.rollback();
  const run = await finishedRun(app, runId);
  expect(run).toMatchObject({ status: 'done', counts: { issued: 2, blocked: 1 } });
  expect(run.results[1]).toMatchObject({
    contractId: held,
    outcome: 'blocked',
    problems: [
      {
        code: 'contractBusy',
        message:
          'Договор был занят другой операцией: загрузка журнала, Test manager. Остальные договоры посчитаны: рассчитайте месяц ещё раз, когда она закончится.',
      },
    ],
  });

  expect((await bill(app, month, { fingerprint: fingerprint ?? '' })).counts).toMatchObject({
    issued: 1,
    unchanged: 2,
    blocked: 0,
  });
  expect((await invoices(app)).map(({ number }) => number).sort()).toEqual(['1', '2', '3']);
}, 30_000);

test.each([
  ['is billed by the same run', 10, { issued: 3, blocked: 0 }],
  ['and changed is not issued as it was previewed', 20, { issued: 2, blocked: 1 }],
])(
  'a contract that is free again while the run waits for it %s (rule R10)',
  async (_, paymentDays, counts) => {
    const [, held] = await threeContracts();
    const { fingerprint } = await bill(app, month, { mode: 'preview' });
    const holder = await hold(held);
    const runId = await ask({ fingerprint });
    const running = runJobs(app);
    await untilSettled(2);
    await rows(holder, 'update contracts set payment_days = :paymentDays where id = :held', {
      paymentDays,
      held,
    });
    await holder.commit();
    await running;
    expect(await finishedRun(app, runId)).toMatchObject({ status: 'done', counts });
  },
  30_000,
);
