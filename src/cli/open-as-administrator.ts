import { readConfig } from '../process/config.ts';
import type { RunningProcess } from '../process/run-process.ts';
import { runJobs, openProduct } from '../process/open-product.ts';
import type { Command, Deps } from '../shared/command.ts';
import { findAdministrator } from '../staff/users/actor-read.ts';
import { StartError } from '../shared/start-error.ts';

/** What a command of the command line works with: it acts in the name of the oldest administrator. */
export interface AdministratorCommand {
  readonly deps: Deps;
  readonly command: Command;
}

/** Opens the product for a command; `worker` when the command waits for jobs. */
export async function openAsAdministrator(
  running: RunningProcess,
  { demo, worker = false }: { demo: boolean; worker?: boolean },
): Promise<AdministratorCommand> {
  const product = await openProduct(readConfig(process.env), running, { demo });
  if (worker) await runJobs(product, running);
  const actor = await findAdministrator(product.deps.db);
  if (!actor) throw new StartError('В базе нет ни одного действующего администратора.');
  return { deps: product.deps, command: { actor } };
}
