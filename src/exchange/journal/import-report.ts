import { DomainError } from '../../shared/errors.ts';
import type { ImportErrorCode } from '../exchange-problems.ts';
import type { Masters } from './check/masters.ts';
import type { MovementFact, MovementSheet } from './check/movement-fact.ts';
import type { Plan } from './plan/plan-and-lock.ts';
import type { Finding, Place } from './read/findings.ts';
import type { Found, Journal } from './read/journal.ts';
import type { ProblemCode, WarningCode } from './read/journal-codes.ts';
import { sheetNames } from './read/journal-columns.ts';
import { sentenceOf } from './read/journal-sentences.ts';
import type { Language } from './read/journal-sentences.ts';

/** A problem or a warning in words, with the place as Excel names it. */
export interface ReportedFinding extends Place {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** Rows of a sheet: read, added now, already there, and left out as dated after today (rule R1). */
interface SheetReport {
  readonly sheet: string;
  readonly read: number;
  readonly added: number;
  readonly existing: number;
  readonly leftOut: number;
}

/** What an import did. */
export interface ImportReport {
  readonly id: string;
  readonly sheets: readonly SheetReport[];
  /** Recorded movements that rows have corrected: reversed, and recorded anew (rule R22). */
  readonly corrected: number;
  /** Pickups that were recorded anew because of them, since they would have taken other tires. */
  readonly rerecorded: number;
  /** The first thousand. */
  readonly warnings: readonly ReportedFinding[];
  readonly warningCount: number;
}

/** A report longer than this helps nobody; all findings are counted. */
const mostReported = 1_000;

/**
 * Reports an accepted journal.
 *
 * @param plan what became of the rows for which no movement stood, and what was undone
 * @param leftOutRows rows whose day has not come
 */
export function reportImport(
  id: string,
  journal: Journal,
  masters: Masters,
  { decided, undone }: Plan,
  leftOutRows: readonly MovementFact[],
  { warnings }: Found,
  language: Language,
): ImportReport {
  const corrected = new Set(decided.corrections.map(({ recorded }) => recorded.movementId));
  const ofMovements = (sheet: MovementSheet) => {
    const read = journal.rows[sheet].length;
    const added = decided.write.filter(({ row }) => row.sheet === sheet).length;
    const leftOut = leftOutRows.filter(({ row }) => row.sheet === sheet).length;
    return { sheet, read, added, existing: read - added - leftOut, leftOut };
  };
  return {
    id,
    sheets: journal.sheets.map((sheet) =>
      sheet === 'Приход' || sheet === 'Расход'
        ? ofMovements(sheet)
        : { sheet, ...masters[sheet].counts, leftOut: 0 },
    ),
    corrected: corrected.size,
    rerecorded: undone.length - corrected.size,
    warnings: warnings.first(mostReported, sheetNames).map((warning) => reportFinding(warning, language)),
    warningCount: warnings.total,
  };
}

/** Refuses a journal with everything that is wrong with it. */
export function refuseJournal({ problems }: Found, language: Language): never {
  const shown = problems.first(mostReported, sheetNames).map((problem) => reportFinding(problem, language));
  throw new DomainError<ImportErrorCode>('importRefused', {
    total: problems.total,
    problems: shown,
    errors: shown.map((problem) => ({ path: addressOf(problem), message: messageAndRemedy(problem) })),
  });
}

function reportFinding(finding: Finding<ProblemCode | WarningCode>, language: Language): ReportedFinding {
  const { sheet, row, column, heading, code } = finding;
  return { sheet, row, column, heading, code, ...sentenceOf(finding, language) };
}

/** `Приход!C15`, `Приход!15` for a whole row, `Приход` for a whole sheet. */
export function addressOf({ sheet, row, column }: Pick<Place, 'sheet' | 'row' | 'column'>): string {
  return row === null ? sheet : `${sheet}!${column ?? ''}${row}`;
}

/** `Приход!C15 (Количество): … Исправьте…`: one line of plain text. */
export function describeFinding(finding: ReportedFinding): string {
  const heading = finding.heading === null ? '' : ` (${finding.heading})`;
  return `${addressOf(finding)}${heading}: ${messageAndRemedy(finding)}`;
}

/** What is wrong and what to do, as two sentences. */
function messageAndRemedy({ message, remedy }: Pick<ReportedFinding, 'message' | 'remedy'>): string {
  return `${message.replace(/\.$/, '')}. ${remedy}.`;
}

/** The report of an import as lines of Russian text for the command line. */
export function describeImport({
  sheets,
  corrected,
  rerecorded,
  warnings,
  warningCount,
}: ImportReport): string[] {
  const lines = sheets.map(
    ({ sheet, read, added, existing, leftOut }) =>
      `${sheet}: прочитано ${read}, добавлено ${added}, уже было ${existing}` +
      (leftOut === 0 ? '' : `, отложено ${leftOut} (день ещё не наступил)`),
  );
  if (corrected > 0) lines.push(`Исправлено движений: ${corrected} (сторно и запись заново)`);
  if (rerecorded > 0) lines.push(`Выдач записано заново: ${rerecorded} (их шины теперь из другого прихода)`);
  if (warningCount > 0) lines.push(`Предупреждений: ${warningCount}`);
  lines.push(...warnings.map((warning) => `  ${describeFinding(warning)}`));
  if (warningCount > warnings.length) lines.push(`  … и ещё ${warningCount - warnings.length}`);
  return lines;
}
