import type ExcelJS from 'exceljs';
import type { ImportReport } from '../../src/exchange/journal/import-report.ts';
import type { ReportedSuspect } from '../../src/exchange/journal/import-suspects.ts';
import type { Answer, AnswerWord } from '../../src/exchange/journal/read/answers.ts';
import { uploads } from './journal-upload.ts';
import type { JournalLines } from './journal-workbook.ts';
import type { TestApp } from './test-app.ts';

type Journal = JournalLines | ExcelJS.Workbook | Buffer;

/** Imports journals whose rows raise questions (rule R25). */
export function suspectUploads(app: TestApp) {
  const { upload } = uploads(app);
  /** The questions of a journal. */
  async function asked(
    journal: Journal,
    answers: readonly Answer[] = [],
  ): Promise<readonly ReportedSuspect[]> {
    const answer = await upload(journal, { answers });
    if (answer.status !== 409) throw new Error(`not asked: ${answer.text}`);
    return (answer.body as { suspects: readonly ReportedSuspect[] }).suspects;
  }
  /** Imports a journal with one answer to all of its questions. */
  async function answered(
    journal: Journal,
    suspects: readonly Pick<ReportedSuspect, 'sheet' | 'row'>[] = [],
    as: AnswerWord = 'more',
  ): Promise<ImportReport> {
    const answers = suspects.map(({ sheet, row }) => ({ sheet, row, as }));
    const answer = await upload(journal, { answers });
    if (answer.status !== 201) throw new Error(`refused: ${answer.text}`);
    return answer.body as ImportReport;
  }
  return { asked, answered };
}
