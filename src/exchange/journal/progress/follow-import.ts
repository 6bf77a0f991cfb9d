import type { Command, Deps } from '../../../shared/command.ts';
import { DomainError } from '../../../shared/errors.ts';
import { newId } from '../../../shared/ids.ts';
import { importJournal } from '../import-journal.ts';
import type { JournalFile } from '../import-journal.ts';
import type { ImportProgress } from '../import-progress.ts';
import type { ImportReport } from '../import-report.ts';
import { quotable } from '../read/read-cell.ts';
import { endImport, insertImport, touchImport } from './import-progress-store.ts';

/** How often the progress is written down, in ms. */
const writeEvery = 300;

/**
 * Imports the journal and writes its progress down where others can read it: the import itself is one
 * transaction, of which others see nothing before it ends.
 *
 * @throws as importJournal does
 */
export async function followImport(deps: Deps, command: Command, file: JournalFile): Promise<ImportReport> {
  const { writes, clock } = deps;
  const id = newId();
  const started = { id, file: quotable(file.name), by: command.actor.id, at: clock.now() };
  await writes.transaction((tx) => insertImport(tx, started));
  let latest: ImportProgress = { stage: 'read', done: 0 };
  let update: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    update ??= writes
      .transaction((tx) => touchImport(tx, id, latest))
      .catch(() => undefined)
      .finally(() => (update = undefined));
  }, writeEvery);
  const end = async (how: Parameters<typeof endImport>[2]) => {
    clearInterval(timer);
    await update;
    await writes.transaction((tx) => endImport(tx, id, how));
  };
  try {
    const report = await importJournal(deps, command, file, (progress) => {
      latest = progress;
    });
    await end({ report });
    return report;
  } catch (error) {
    const refused = error instanceof DomainError ? (error as DomainError<string>) : undefined;
    await end(refused ? { refusal: { code: refused.code, details: withoutSuspects(refused.details) } } : {});
    throw error;
  }
}

/** Questions are answered with the file, which only who has sent it has; everybody else is told how many there are. */
function withoutSuspects(details: Readonly<Record<string, unknown>>) {
  return { ...details, suspects: undefined };
}
