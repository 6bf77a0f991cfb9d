import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportErrorCode } from '../exchange/exchange-problems.ts';
import { importJournal } from '../exchange/journal/import-journal.ts';
import type { ImportProgress } from '../exchange/journal/import-progress.ts';
import { describeFinding, describeImport } from '../exchange/journal/import-report.ts';
import type { ImportReport, ReportedFinding } from '../exchange/journal/import-report.ts';
import { describeSuspect } from '../exchange/journal/import-suspects.ts';
import type { ReportedSuspect } from '../exchange/journal/import-suspects.ts';
import type { Answer } from '../exchange/journal/read/answers.ts';
import type { RunningProcess } from '../process/run-process.ts';
import { DomainError } from '../shared/errors.ts';
import { StartError, reasonOf } from '../shared/start-error.ts';
import { answerHelp, readAnswers } from './import-answers.ts';
import type { AnswerOptions, GivenAnswers } from './import-answers.ts';
import { openAsAdministrator } from './open-as-administrator.ts';
import { startProgress } from './progress.ts';
import type { Progress } from './progress.ts';

const stageTitles: Readonly<Record<ImportProgress['stage'], string>> = {
  read: 'Чтение',
  check: 'Проверка',
  write: 'Запись',
};

/**
 * Imports a journal workbook and tells what it did; every problem of a bad one is listed, and so is every row that raises a
 * question (rule R25), with how to answer. Nothing is written then.
 */
export async function importCommand(
  running: RunningProcess,
  file: string,
  { demo, ...options }: AnswerOptions & { readonly demo: boolean },
): Promise<number> {
  await checkReadable(file);
  const given = await readAnswers(options);
  const { deps, command } = await openAsAdministrator(running, { demo });
  const stages = showStages();
  const importWith = (answers: readonly Answer[]) =>
    importJournal(deps, command, { path: file, name: basename(file), answers }, stages.show);
  try {
    const report = await importAnswering(importWith, given.byRow, given);
    stages.end();
    process.stdout.write(`${describeImport(report).join('\n')}\n`);
    return 0;
  } catch (error) {
    stages.end();
    for (const problem of problemsOf(error)) process.stderr.write(`${describeFinding(problem)}\n`);
    const suspects = suspectsOf(error);
    for (const suspect of suspects) process.stderr.write(`${describeSuspect(suspect)}\n`);
    if (suspects.length > 0) process.stderr.write(`${answerHelp.join('\n')}\n`);
    throw error;
  }
}

/** Imports; what is asked is answered with the answer for all rows, if there is one and it makes sense for the row. */
async function importAnswering(
  importWith: (answers: readonly Answer[]) => Promise<ImportReport>,
  answers: readonly Answer[],
  { forAll }: GivenAnswers,
): Promise<ImportReport> {
  try {
    return await importWith(answers);
  } catch (error) {
    const suspects = suspectsOf(error);
    const further = suspects.flatMap(({ sheet, row, as }) =>
      forAll !== undefined && as.includes(forAll) ? [{ sheet, row, as: forAll }] : [],
    );
    if (further.length === 0 || further.length < suspects.length) throw error;
    return importAnswering(importWith, [...answers, ...further], { byRow: [], forAll });
  }
}

async function checkReadable(file: string): Promise<void> {
  try {
    const handle = await open(file);
    const isFile = (await handle.stat()).isFile();
    await handle.close();
    if (!isFile) throw new Error('это не файл');
  } catch (error) {
    throw new StartError(`Файл ${file} не читается: ${reasonOf(error)}.`);
  }
}

/** A bar for each stage; stages follow one another. */
function showStages(): { show: (progress: ImportProgress) => void; end: () => void } {
  let stage: ImportProgress['stage'] | undefined;
  let progress: Progress | undefined;
  return {
    show(state) {
      if (state.stage !== stage) {
        progress?.end();
        progress = startProgress(stageTitles[state.stage]);
        stage = state.stage;
      }
      progress?.to(state.done, state.total);
    },
    end() {
      progress?.end();
    },
  };
}

function problemsOf(error: unknown): readonly ReportedFinding[] {
  return (detailsOf(error, 'importRefused')?.['problems'] ?? []) as readonly ReportedFinding[];
}

function suspectsOf(error: unknown): readonly ReportedSuspect[] {
  return (detailsOf(error, 'suspects')?.['suspects'] ?? []) as readonly ReportedSuspect[];
}

function detailsOf(error: unknown, code: ImportErrorCode) {
  return error instanceof DomainError && error.code === code ? error.details : undefined;
}
