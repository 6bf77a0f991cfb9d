import { findContractIds } from '../../src/billing/runs/billing-run-read.ts';
import { settleContracts } from '../../src/billing/runs/settle-contracts.ts';
import { findStoredUnitDays } from '../../src/billing/charges/unit-days-read.ts';
import { month } from '../../src/shared/dates.ts';
import { longHistory, manyContracts } from '../support/many-contracts.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

async function statementsOf(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const note = (statement: Statement) => statements.push(statement);
  app.db.on('query', note);
  try {
    await work();
  } finally {
    app.db.off('query', note);
  }
  return statements;
}

test('300 contracts over seven months take as many statements as one contract and one month', async () => {
  await manyContracts(app, 300);
  const ids = await findContractIds(app.db, undefined);
  const one = await statementsOf(() => settleContracts(app.db, month('2025-10'), ids.slice(0, 1)));
  const all = await statementsOf(() => settleContracts(app.db, month('2026-04'), ids));
  expect(ids.length).toBeGreaterThan(300);
  expect(one).toHaveLength(4);
  expect(all).toHaveLength(one.length);
});

test('the charges of a month read that month, not the 20,000 movements before it', async () => {
  const contractId = await longHistory(app, 20_000);
  const ofMonth = (of: string) => findStoredUnitDays(app.db, { months: [{ contractId, month: month(of) }] });
  const [march] = await statementsOf(() => ofMonth('2026-03'));
  expect(await linesRead(march)).toBe(0);
  expect(await ofMonth('2026-03')).toMatchObject([{ unitDays: 31 * 20_000 }]);
  const [october] = await statementsOf(() => ofMonth('2025-10'));
  expect(await linesRead(october)).toBe(20_000);
});

interface PlanNode {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How many lines of the journal PostgreSQL touches for a statement. */
async function linesRead(statement: Statement | undefined): Promise<number> {
  const { sql = '', bindings = [] } = statement ?? {};
  const explained = await app.db.raw<{ rows: { 'QUERY PLAN': { Plan: PlanNode }[] }[] }>(
    `explain (analyze, format json) ${sql.replace(/\$\d+/g, '?')}`,
    bindings as never,
  );
  const plan = explained.rows[0]?.['QUERY PLAN'][0]?.Plan;
  return plan ? linesOf(plan) : -1;
}

function linesOf(node: PlanNode): number {
  const own =
    node['Relation Name'] === 'movement_lines'
      ? node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)
      : 0;
  return own + (node.Plans ?? []).reduce((sum, child) => sum + linesOf(child), 0);
}
