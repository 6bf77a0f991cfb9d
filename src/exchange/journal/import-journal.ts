import type { Command, Deps } from '../../shared/command.ts';
import { today } from '../../shared/clock.ts';
import { carryOut } from '../../shared/command.ts';
import type { Tx } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { checkMasters } from './check/check-masters.ts';
import type { Masters } from './check/check-masters.ts';
import type { ImportErrorCode } from '../exchange-problems.ts';
import { Findings } from './read/findings.ts';
import {
  insertLines,
  insertLots,
  insertMovements,
  waitForOtherImports,
} from './write/import-store.ts';
import { addressOf, reportFinding, told } from './import-report.ts';
import type { ImportReport } from './import-report.ts';
import { sheetNames } from './read/journal-columns.ts';
import type { Language } from './read/journal-sentences.ts';
import { findImportedKeys, importedMovements } from './check/imported-rows-read.ts';
import { findKnownMasters } from './check/known-masters-read.ts';
import { insertMasters } from './write/masters-store.ts';
import { contractsOf, planAndLock } from './plan-and-lock.ts';
import type { PlannedMovement } from './plan/planned-movement.ts';
import { readJournal } from './read/read-journal.ts';
import type { Found, Journal } from './read/read-journal.ts';
import { resolveMovements } from './check/resolve-movements.ts';
import type { MovementFact } from './check/resolve-movements.ts';
import { warnOfChangedRows } from './check/changed-rows.ts';
import { leaveOutFutureRows } from './check/future-rows.ts';
import { quotable } from './read/read-cell.ts';
import { openWorkbook } from './workbook/workbook.ts';

/** A journal on disk; `name` is what people call it, `language` that of the sentences about it. */
export interface JournalFile {
  readonly path: string;
  readonly name: string;
  readonly language?: Language;
}

export interface ImportProgress {
  readonly stage: 'read' | 'check' | 'write';
  /** Rows read, checked or written so far. */
  readonly done: number;
  /** Unknown while the file is being read. */
  readonly total?: number;
}

export type OnImportProgress = (progress: ImportProgress) => void;

/** A report longer than this helps nobody; the total is always told. */
const mostReported = 1_000;
const progressStep = 1_000;

/**
 * Imports the journal workbook: checks everything, reports every problem at once, and writes all or nothing. Masters
 * are found by their natural keys and never changed; a row of Приход or Расход that was imported before adds nothing,
 * and one dated after today is left out with a warning (rule R1).
 *
 * @throws DomainError workbookNotXlsx, workbookProtected, workbookDamaged, workbookTooLarge, workbookWithoutJournal;
 *   importRefused `{ total, errors: [{ path, message }], problems: ReportedFinding[] }`
 */
export async function importJournal(
  deps: Deps,
  command: Command,
  { path, name, language = 'ru' }: JournalFile,
  onProgress: OnImportProgress = () => undefined,
): Promise<ImportReport> {
  const found: Found = { problems: new Findings(), warnings: new Findings() };
  const journal = await readFile(path, found, onProgress);
  const total = sheetNames.reduce((sum, sheet) => sum + journal[sheet].rows.length, 0);
  return carryOut(
    deps,
    command,
    { action: 'journal.import', details: { file: quotable(name), rows: total } },
    async (tx) => {
      await waitForOtherImports(tx);
      onProgress({ stage: 'check', done: 0, total });
      const masters = checkMasters(journal, await findKnownMasters(tx, journal), found, newId);
      const { facts, unknowns } = resolveMovements(journal, masters, found);
      const imported = await findImportedKeys(
        tx,
        facts.map(({ key }) => key),
      );
      const pending = facts.filter(({ key }) => !imported.has(key));
      const todayIn = (timeZone: string | undefined) => today(deps.clock, timeZone);
      const fresh = leaveOutFutureRows(journal, masters, pending, todayIn, found);
      const by = { purpose: 'journal-import', actorId: command.actor.id } as const;
      const planned = await planAndLock(tx, deps, by, { journal, fresh, unknowns, masters }, found);
      if (imported.size > 0) await warnOfCorrections(tx, journal, { facts, fresh }, found);
      if (found.problems.total > 0) refuse(found, language);
      onProgress({ stage: 'write', done: 0, total: planned.length });
      await insertMasters(tx, masters);
      await write(tx, planned, { at: deps.clock.now(), by: command.actor.id }, (done) => {
        onProgress({ stage: 'write', done, total: planned.length });
      });
      return reportOf(journal, masters, { pending, fresh }, found, language);
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
  journal: Journal,
  { facts, fresh }: { readonly facts: readonly MovementFact[]; readonly fresh: readonly MovementFact[] },
  found: Found,
): Promise<void> {
  const asked = { contractIds: contractsOf(fresh), days: [...new Set(fresh.map(({ on }) => on))] };
  warnOfChangedRows(journal, facts, fresh, await importedMovements(tx, asked), found);
}

async function write(
  tx: Tx,
  planned: readonly PlannedMovement[],
  recorded: { at: Date; by: string },
  onDone: (done: number) => void,
): Promise<void> {
  const batch = 5_000;
  for (let from = 0; from < planned.length; from += batch) {
    const some = planned.slice(from, from + batch);
    await insertMovements(tx, some, recorded);
    await insertLots(tx, some);
    onDone(from + some.length);
  }
  if (planned.length > 0) await insertLines(tx, planned);
}

function refuse({ problems }: Found, language: Language): never {
  const shown = problems.first(mostReported, sheetNames).map((problem) => reportFinding(problem, language));
  throw new DomainError<ImportErrorCode>('importRefused', {
    total: problems.total,
    problems: shown,
    errors: shown.map((problem) => ({ path: addressOf(problem), message: told(problem) })),
  });
}

function reportOf(
  journal: Journal,
  masters: Masters,
  /** Rows that no import has brought in yet, and those of them that this one brings in. */
  { pending, fresh }: { readonly pending: readonly MovementFact[]; readonly fresh: readonly MovementFact[] },
  { warnings }: Found,
  language: Language,
): ImportReport {
  const ofMovements = (sheet: 'Приход' | 'Расход') => {
    const read = journal[sheet].rows.length;
    const added = fresh.filter((fact) => fact.sheet === sheet).length;
    const leftOut = pending.filter((fact) => fact.sheet === sheet).length - added;
    return { read, added, existing: read - added - leftOut, leftOut };
  };
  return {
    id: newId(),
    sheets: sheetNames
      .filter((sheet) => journal[sheet].positions.size > 0)
      .map((sheet) => ({
        sheet,
        ...(sheet === 'Приход' || sheet === 'Расход'
          ? ofMovements(sheet)
          : { ...masters[sheet].counts, leftOut: 0 }),
      })),
    warnings: warnings.first(mostReported, sheetNames).map((warning) => reportFinding(warning, language)),
    warningCount: warnings.total,
  };
}
