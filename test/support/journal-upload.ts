import type ExcelJS from 'exceljs';
import type { ImportReport, ReportedFinding } from '../../src/exchange/journal/import-report.ts';
import type { Answer } from '../../src/exchange/journal/read/answers.ts';
import type { Role } from '../../src/shared/roles.ts';
import { bytesOf } from './journal-workbook.ts';
import type { JournalLines } from './journal-workbook.ts';
import type { TestApp } from './test-app.ts';

/** The body of a refused import. */
export interface ImportRefusal {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly details: { readonly total: number; readonly problems: readonly ReportedFinding[] };
}

interface UploadOptions {
  readonly role?: Role;
  readonly key?: string;
  readonly language?: 'ru' | 'en';
  readonly answers?: readonly Answer[];
}

/** Imports journals over the API. */
export function uploads(app: TestApp) {
  async function upload(
    journal: JournalLines | ExcelJS.Workbook | Buffer,
    { role = 'administrator', key, language = 'ru', answers }: UploadOptions = {},
  ) {
    const content = Buffer.isBuffer(journal) ? journal : await bytesOf(journal);
    const request = app.as(role).post('/imports', undefined, key).set('accept-language', language);
    if (answers !== undefined) request.field('answers', JSON.stringify(answers));
    return request.attach('file', content, 'журнал.xlsx');
  }
  const accepted = async (journal: JournalLines | ExcelJS.Workbook | Buffer): Promise<ImportReport> => {
    const answer = await upload(journal);
    if (answer.status !== 201) throw new Error(`refused: ${answer.text}`);
    return answer.body as ImportReport;
  };
  const refused = async (
    journal: JournalLines | ExcelJS.Workbook | Buffer,
    options?: UploadOptions,
  ): Promise<ImportRefusal> => {
    const answer = await upload(journal, options);
    if (answer.status !== 422) throw new Error(`not refused: ${answer.text}`);
    return answer.body as ImportRefusal;
  };
  return { upload, accepted, refused };
}

/** Problems as `Приход!F2 cellEmpty`. */
export function placesOf({ details }: ImportRefusal): string[] {
  return details.problems.map(({ sheet, row, column, code }) =>
    row === null ? `${sheet} ${code}` : `${sheet}!${column ?? ''}${row} ${code}`,
  );
}

/** Warnings of a report, in the same manner. */
export function warningsOf({ warnings }: ImportReport): string[] {
  return warnings.map(({ sheet, row, column, code }) => `${sheet}!${column ?? ''}${row ?? ''} ${code}`);
}
