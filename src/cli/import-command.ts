import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportErrorCode } from '../exchange/exchange-problems.ts';
import { importJournal } from '../exchange/journal/import-journal.ts';
import type { ImportProgress } from '../exchange/journal/import-progress.ts';
import { describeFinding, describeImport } from '../exchange/journal/import-report.ts';
import type { ReportedFinding } from '../exchange/journal/import-report.ts';
import type { RunningProcess } from '../process/run-process.ts';
import { DomainError } from '../shared/errors.ts';
import { StartError, reasonOf } from '../shared/start-error.ts';
import { openAsAdministrator } from './open-as-administrator.ts';
import { startProgress } from './progress.ts';
import type { Progress } from './progress.ts';

const stageTitles: Readonly<Record<ImportProgress['stage'], string>> = {
  read: 'Чтение',
  check: 'Проверка',
  write: 'Запись',
};

/** Imports a journal workbook and tells what it did; every problem of a bad one is listed, and nothing is written. */
export async function importCommand(
  running: RunningProcess,
  file: string,
  { demo }: { demo: boolean },
): Promise<number> {
  await checkReadable(file);
  const { deps, command } = await openAsAdministrator(running, { demo });
  const stages = showStages();
  try {
    const report = await importJournal(deps, command, { path: file, name: basename(file) }, stages.show);
    stages.end();
    process.stdout.write(`${describeImport(report).join('\n')}\n`);
    return 0;
  } catch (error) {
    stages.end();
    for (const problem of problemsOf(error)) process.stderr.write(`${describeFinding(problem)}\n`);
    throw error;
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
  const refused: ImportErrorCode = 'importRefused';
  if (!(error instanceof DomainError) || error.code !== refused) return [];
  return error.details['problems'] as readonly ReportedFinding[];
}
