import { today } from '../../shared/clock.ts';
import { carryOut } from '../../shared/command.ts';
import type { Command, Deps } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import { checkMasters } from './check/check-masters.ts';
import { leaveOutFutureRows } from './check/future-rows.ts';
import { findImportedRows } from './check/imported-rows-read.ts';
import { findKnownMasters } from './check/known-masters-read.ts';
import type { MovementFact } from './check/movement-fact.ts';
import { mastersNamedIn } from './check/named-masters.ts';
import { resolveMovements } from './check/resolve-movements.ts';
import { lockImports } from './import-lock.ts';
import type { OnImportProgress } from './import-progress.ts';
import { refuseJournal, reportImport } from './import-report.ts';
import type { ImportReport } from './import-report.ts';
import { refuseSuspects } from './import-suspects.ts';
import { planAndLock } from './plan/plan-and-lock.ts';
import { Answers } from './read/answers.ts';
import type { Answer } from './read/answers.ts';
import { Findings } from './read/findings.ts';
import type { Found, Journal } from './read/journal.ts';
import { sheetNames } from './read/journal-columns.ts';
import type { Language } from './read/journal-sentences.ts';
import { quotable } from './read/read-cell.ts';
import { placeOfRow, placeOfSheet } from './read/journal-row.ts';
import { readJournal } from './read/read-journal.ts';
import { openWorkbook } from './workbook/workbook.ts';
import { insertMasters } from './write/masters-store.ts';
import { insertSpellings } from './write/spellings-store.ts';
import { writeMovements } from './write/write-movements.ts';

/** A journal on disk; `name` is what people call it, `language` that of the sentences about it. */
export interface JournalFile {
  readonly path: string;
  readonly name: string;
  readonly language?: Language;
  /** What a person says of rows that resemble something recorded (rule R25). */
  readonly answers?: readonly Answer[];
}

const progressStep = 1_000;

/**
 * Imports the journal workbook: checks everything, reports every problem at once, and writes all or nothing. Masters
 * are found by their natural keys and never changed; a row of Приход or Расход that was imported before adds nothing,
 * and one dated after today is left out with a warning (rule R1). What resembles something recorded is asked about, and
 * nothing is written before each such row is answered (rule R25).
 *
 * @throws DomainError workbookNotXlsx, workbookProtected, workbookDamaged, workbookTooLarge, workbookWithoutJournal;
 *   importUnderWay; contractBusy; slotBusy; suspects `{ total, suspects: ReportedSuspect[] }`; importRefused `{ total, errors: [{ path, message }], problems: ReportedFinding[] }`
 */
export async function importJournal(
  deps: Deps,
  command: Command,
  { path, name, language = 'ru', answers: answered = [] }: JournalFile,
  onProgress: OnImportProgress = () => undefined,
): Promise<ImportReport> {
  const found: Found = { problems: new Findings(), warnings: new Findings() };
  const read = await readFile(path, found, onProgress);
  const unreadable = found.problems.total;
  const total = sheetNames.reduce((sum, sheet) => sum + read.rows[sheet].length, 0);
  const answers = new Answers(answered);
  return carryOut(
    deps,
    command,
    { action: 'journal.import', details: { file: quotable(name), rows: total, ...answersIn(answered) } },
    async (tx) => {
      const by = { purpose: 'journal-import', actorId: command.actor.id } as const;
      await lockImports(tx, deps, by);
      onProgress({ stage: 'check', done: 0, total });
      const known = await findKnownMasters(tx, mastersNamedIn(read));
      const { masters, toldApart } = checkMasters(read, known, answers, found, newId);
      const { journal, different } = toldApart;
      const { facts, unknowns } = resolveMovements(journal, masters, found);
      const imported = await findImportedRows(
        tx,
        facts.map(({ key }) => key),
      );
      const pending = facts.filter(({ key }) => imported.get(key)?.reversed ?? true);
      const todayIn = (timeZone: string | undefined) => today(deps.clock, timeZone);
      const fresh = leaveOutFutureRows(masters, pending, todayIn, found);
      const rows = { facts, fresh, imported, unknowns, masters, different, answers };
      const plan = await planAndLock(tx, deps, by, rows, found);
      if (found.problems.total > 0) {
        if (toldApart.suspects.length === 0) refuseJournal(found, language);
        // Until somebody answers, what looks alike counts as the same: what follows from that need not be a problem.
        if (unreadable > 0) refuseJournal({ ...found, problems: found.problems.until(unreadable) }, language);
        await refuseSuspects(tx, toldApart.suspects, [], language);
      }
      const asked = [...toldApart.suspects, ...plan.decided.suspects];
      if (asked.length > 0) await refuseSuspects(tx, toldApart.suspects, plan.decided.suspects, language);
      for (const { fact, recorded } of plan.twins) {
        const details = { number: recorded.number };
        found.warnings.add({ ...placeOfRow(fact.row), code: 'recordedByHandToo', details });
      }
      for (const { kind, number, on, quantity } of plan.withoutRow) {
        const sheet = kind === 'delivery' ? 'Приход' : 'Расход';
        const details = { kind, number, on, quantity };
        found.warnings.add({ ...placeOfSheet(sheet), code: 'rowGone', details });
      }
      const { planned } = plan;
      onProgress({ stage: 'write', done: 0, total: planned.length });
      await insertMasters(tx, masters, different);
      await insertSpellings(tx, toldApart.spellings, masters);
      const recorded = { at: deps.clock.now(), by: command.actor.id, file: quotable(name) };
      await writeMovements(tx, plan, recorded, (done) => {
        onProgress({ stage: 'write', done, total: planned.length });
      });
      const leftOut = without(pending, fresh);
      return reportImport(newId(), journal, masters, plan, leftOut, found, language);
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

function without(facts: readonly MovementFact[], others: readonly MovementFact[]): readonly MovementFact[] {
  const left = new Set(others);
  return facts.filter((fact) => !left.has(fact));
}

/** For the audit: how many answers came with the journal, if any. */
function answersIn(answers: readonly Answer[]): { readonly answers?: number } {
  return answers.length === 0 ? {} : { answers: answers.length };
}
