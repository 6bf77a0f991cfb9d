import type { RunningProcess } from '../process/run-process.ts';
import { findBalanceErrors } from '../storage/stock/balances-read.ts';
import { openAsAdministrator } from './open-as-administrator.ts';

/** Compares every stored balance with the sum of movements; exit code 1 when one differs. */
export async function checkCommand(running: RunningProcess, { demo }: { demo: boolean }): Promise<number> {
  const { deps } = await openAsAdministrator(running, { demo });
  const errors = await findBalanceErrors(deps.db);
  for (const { balance, of, stored, summed } of errors) {
    process.stdout.write(`${balance} ${of}: хранится ${stored ?? '—'}, по движениям ${summed ?? '—'}\n`);
  }
  process.stdout.write(
    errors.length === 0
      ? 'Остатки сходятся с движениями.\n'
      : `Расхождений: ${errors.length}. Сообщите разработчику.\n`,
  );
  return errors.length === 0 ? 0 : 1;
}
