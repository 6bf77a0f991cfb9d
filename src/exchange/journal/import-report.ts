import type { Finding } from './read/findings.ts';
import { sentenceOf } from './read/journal-sentences.ts';
import type { Language } from './read/journal-sentences.ts';
import type { ProblemCode, WarningCode } from './read/journal-codes.ts';

/** A problem or a warning in words, with the place as Excel names it. */
export interface ReportedFinding {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly heading: string | null;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What an import did: for every sheet of the file, rows read, added now, already there, and left out as dated after today. */
export interface ImportReport {
  readonly id: string;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly read: number;
    readonly added: number;
    readonly existing: number;
    readonly leftOut: number;
  }[];
  /** The first thousand. */
  readonly warnings: readonly ReportedFinding[];
  readonly warningCount: number;
}

export function reportFinding(
  finding: Finding<ProblemCode | WarningCode>,
  language: Language,
): ReportedFinding {
  const { sheet, row, column, heading, code } = finding;
  return { sheet, row, column, heading, code, ...sentenceOf(finding, language) };
}

/** `Приход!C15`, `Приход!15` for a whole row, `Приход` for a whole sheet. */
export function addressOf({ sheet, row, column }: Pick<ReportedFinding, 'sheet' | 'row' | 'column'>): string {
  return row === null ? sheet : `${sheet}!${column ?? ''}${row}`;
}

/** `Приход!C15 (Количество): … Исправьте…`: one line of plain text. */
export function describeFinding(finding: ReportedFinding): string {
  const heading = finding.heading === null ? '' : ` (${finding.heading})`;
  return `${addressOf(finding)}${heading}: ${told(finding)}`;
}

/** What is wrong and what to do, as two sentences. */
export function told({ message, remedy }: Pick<ReportedFinding, 'message' | 'remedy'>): string {
  return `${message.replace(/\.$/, '')}. ${remedy}.`;
}

/** The report of an import as lines of Russian text for the command line. */
export function describeImport({ sheets, warnings, warningCount }: ImportReport): string[] {
  const lines = sheets.map(
    ({ sheet, read, added, existing, leftOut }) =>
      `${sheet}: прочитано ${read}, добавлено ${added}, уже было ${existing}` +
      (leftOut === 0 ? '' : `, отложено ${leftOut} (день ещё не наступил)`),
  );
  if (warningCount > 0) lines.push(`Предупреждений: ${warningCount}`);
  lines.push(...warnings.map((warning) => `  ${describeFinding(warning)}`));
  if (warningCount > warnings.length) lines.push(`  … и ещё ${warningCount - warnings.length}`);
  return lines;
}
