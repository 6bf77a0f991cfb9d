import Table from 'cli-table3';
import { billMonth } from '../billing/runs/bill-month.ts';
import { listRunResults } from '../billing/runs/billing-run-read.ts';
import type { RunResult } from '../billing/runs/billing-run-read.ts';
import type { BillingRun } from '../billing/runs/billing-run.ts';
import { findRegister } from '../billing/documents/document-pairs-read.ts';
import type { RunningProcess } from '../process/run-process.ts';
import { isMonth } from '../shared/dates.ts';
import type { Month } from '../shared/dates.ts';
import type { Db } from '../shared/db.ts';
import { money, sum, toRussian } from '../shared/money.ts';
import type { Page } from '../shared/page.ts';
import { russianCount } from '../shared/plural.ts';
import { StartError } from '../shared/start-error.ts';
import { prepareFolder, writeDocuments } from './write-documents.ts';
import { openAsAdministrator } from './open-as-administrator.ts';
import { startProgress } from './progress.ts';

const outcomes: Readonly<Record<RunResult['outcome'], string>> = {
  issued: 'выставлен',
  unchanged: 'уже выставлен',
  carried: 'перенесён',
  nothing: 'нет хранения',
  blocked: 'НЕ ВЫСТАВЛЕН',
};

/**
 * Issues a month, writes its documents into a folder and tells what became of every contract. Run again it issues
 * only what is new. Exit code 2 when contracts were blocked, so that a script notices.
 */
export async function billCommand(
  running: RunningProcess,
  month: string,
  { demo, out }: { demo: boolean; out: string },
): Promise<number> {
  if (!isMonth(month)) throw new StartError(`«${month}» не месяц: нужен вид ГГГГ-ММ, например 2026-02.`);
  await prepareFolder(out);
  const { deps, command } = await openAsAdministrator(running, { demo, worker: true });
  const run = await withProgress('Расчёт', (show) => billMonth(deps, command, month, show));
  const files = await withProgress('Документы', (show) => writeDocuments(deps.db, month, out, show));
  await printResults(deps.db, run, month);
  process.stdout.write(`Файлов в папке ${out}: ${files}\n`);
  return run.counts.blocked > 0 ? 2 : 0;
}

async function withProgress<T>(
  title: string,
  work: (show: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const progress = startProgress(title);
  try {
    return await work((done, total) => {
      progress.to(done, total);
    });
  } finally {
    progress.end();
  }
}

async function printResults(db: Db, run: BillingRun, month: Month): Promise<void> {
  const table = new Table({
    head: ['Клиент', 'Договор', 'Итог', 'Сумма, ₽', 'в т. ч. НДС'],
    colAligns: ['left', 'left', 'left', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  const blocked: string[] = [];
  for await (const result of each((cursor) => listRunResults(db, run.id, { limit: 500, cursor }))) {
    const { clientName, contractNumber, outcome, total, vatTotal, problems = [] } = result;
    if (outcome === 'nothing') continue;
    table.push([clientName, contractNumber, outcomes[outcome], rubles(total), rubles(vatTotal)]);
    for (const { message } of problems) blocked.push(`  ${contractNumber}, ${clientName}: ${message}`);
  }
  if (table.length > 0) process.stdout.write(`${table.toString()}\n`);
  const { issued, unchanged, carried, nothing } = run.counts;
  const register = (await findRegister(db, month)).filter(({ status }) => status === 'issued');
  const total = sum(register.map((row) => money(row.total)));
  process.stdout.write(
    `Выставлено ${issued}, было выставлено ${unchanged}, перенесено ${carried}, без хранения ${nothing}.\n` +
      `Всего за ${month}: ${russianCount(register.length, 'счёт', 'счёта', 'счетов')} на ${toRussian(total)} ₽.\n`,
  );
  if (blocked.length > 0)
    process.stdout.write(`Не выставлено ${run.counts.blocked}:\n${blocked.join('\n')}\n`);
}

function rubles(amount: string | undefined): string {
  return amount === undefined ? '' : toRussian(money(amount));
}

async function* each<Item>(list: (cursor: string | undefined) => Promise<Page<Item>>): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await list(cursor);
    yield* items;
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
}
