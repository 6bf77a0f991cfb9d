import { today } from '../../shared/clock.ts';
import { carryOut } from '../../shared/command.ts';
import type { Command, Deps } from '../../shared/command.ts';
import type { Tx } from '../../shared/db.ts';
import { newId } from '../../shared/ids.ts';
import { warnOfChangedRows } from './check/changed-rows.ts';
import { checkMasters } from './check/check-masters.ts';
import { leaveOutFutureRows } from './check/future-rows.ts';
import { findImportedKeys, findImportedMovements } from './check/imported-rows-read.ts';
import { findKnownMasters } from './check/known-masters-read.ts';
import { contractsOf } from './check/movement-fact.ts';
import type { MovementFact } from './check/movement-fact.ts';
import { mastersNamedIn } from './check/named-masters.ts';
import { resolveMovements } from './check/resolve-movements.ts';
import { lockImports } from './import-lock.ts';
import type { OnImportProgress } from './import-progress.ts';
import { refuseJournal, reportImport } from './import-report.ts';
import type { ImportReport } from './import-report.ts';
import { planAndLock } from './plan/plan-and-lock.ts';
import { Findings } from './read/findings.ts';
import type { Found, Journal } from './read/journal.ts';
import { sheetNames } from './read/journal-columns.ts';
import type { Language } from './read/journal-sentences.ts';
import { quotable } from './read/read-cell.ts';
import { readJournal } from './read/read-journal.ts';
import { openWorkbook } from './workbook/workbook.ts';
import { insertMasters } from './write/masters-store.ts';
import { writeMovements } from './write/write-movements.ts';

/** A journal on disk; `name` is what people call it, `language` that of the sentences about it. */
export interface JournalFile {
  readonly path: string;
  readonly name: string;
  readonly language?: Language;
}

const progressStep = 1_000;

/**
 * Imports the journal workbook: checks everything, reports every problem at once, and writes all or nothing. Masters
 * are found by their natural keys and never changed; a row of Приход or Расход that was imported before adds nothing,
 * and one dated after today is left out with a warning (rule R1).
 *
 * @throws DomainError workbookNotXlsx, workbookProtected, workbookDamaged, workbookTooLarge, workbookWithoutJournal;
 *   importUnderWay; contractBusy; slotBusy; importRefused `{ total, errors: [{ path, message }], problems: ReportedFinding[] }`
 */
export async function importJournal(
  deps: Deps,
  command: Command,
  { path, name, language = 'ru' }: JournalFile,
  onProgress: OnImportProgress = () => undefined,
): Promise<ImportReport> {
  const found: Found = { problems: new Findings(), warnings: new Findings() };
  const journal = await readFile(path, found, onProgress);
  const total = sheetNames.reduce((sum, sheet) => sum + journal.rows[sheet].length, 0);
  return carryOut(
    deps,
    command,
    { action: 'journal.import', details: { file: quotable(name), rows: total } },
    async (tx) => {
      const by = { purpose: 'journal-import', actorId: command.actor.id } as const;
      await lockImports(tx, deps, by);
      onProgress({ stage: 'check', done: 0, total });
      const known = await findKnownMasters(tx, mastersNamedIn(journal));
      const masters = checkMasters(journal, known, found, newId);
      const { facts, unknowns } = resolveMovements(journal, masters, found);
      const keys = facts.map(({ key }) => key);
      const imported = await findImportedKeys(tx, keys);
      const pending = facts.filter(({ key }) => !imported.has(key));
      const todayIn = (timeZone: string | undefined) => today(deps.clock, timeZone);
      const fresh = leaveOutFutureRows(masters, pending, todayIn, found);
      const planned = await planAndLock(tx, deps, by, { fresh, unknowns, masters }, found);
      if (imported.size > 0) await warnOfCorrections(tx, facts, fresh, found);
      if (found.problems.total > 0) refuseJournal(found, language);
      onProgress({ stage: 'write', done: 0, total: planned.length });
      await insertMasters(tx, masters);
      await writeMovements(tx, planned, { at: deps.clock.now(), by: command.actor.id }, (done) => {
        onProgress({ stage: 'write', done, total: planned.length });
      });
      return reportImport(newId(), journal, masters, { pending, fresh }, found, language);
    },
  );
}

async function readFile(path: string, found: Found, onProgress: OnImportProgress): Promise<Journal> {
  const workbook = await openWorkbook(path);
  try {
    return await readJournal(workbook, found, (done) => {
      if (done % progressStep === 0) onProgress({ stage: 'read', done });
    });
  } finally {
    workbook.archive.close();
  }
}

async function warnOfCorrections(
  tx: Tx,
  facts: readonly MovementFact[],
  fresh: readonly MovementFact[],
  found: Found,
): Promise<void> {
  const days = [...new Set(fresh.map(({ on }) => on))];
  const imported = await findImportedMovements(tx, { contractIds: contractsOf(fresh), days });
  warnOfChangedRows(facts, fresh, imported, found);
}
