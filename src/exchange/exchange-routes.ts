import { z } from 'zod';
import type { Deps } from '../shared/command.ts';
import { DomainError } from '../shared/errors.ts';
import type { Endpoint, HttpErrorCode } from '../shared/http.ts';
import { endpoint, FileAnswer, languageOf } from '../shared/http.ts';
import { workbookType } from '../shared/list-copy.ts';
import { idSchema } from '../shared/schemas.ts';
import { findingsWorkbook } from './findings-workbook.ts';
import { importJournal } from './import-journal.ts';
import { journalTemplate } from './journal-template.ts';

const uploadLimit = 50 * 1024 * 1024;

const words = z.string().max(10_000);
const findingFields = {
  sheet: words,
  row: z.number().int().nullable().meta({ description: 'As Excel numbers it' }),
  column: words.nullable().meta({ description: 'Letter', example: 'C' }),
  heading: words.nullable(),
  message: words,
  remedy: words,
};
const finding = z.object({ ...findingFields, code: z.string() });

const importReport = z.object({
  id: idSchema,
  sheets: z.array(
    z.object({
      sheet: z.string(),
      read: z.number().int(),
      added: z.number().int(),
      existing: z.number().int(),
    }),
  ),
  warnings: z.array(finding).meta({ description: 'The first thousand' }),
  warningCount: z.number().int(),
});

/** Import of the journal workbook. */
export function exchangeEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/imports',
      tag: 'exchange',
      summary: 'Import the journal workbook',
      description:
        'All or nothing, and the same file again adds nothing. A journal with problems is refused as `importRefused`: `errors` has a sentence for each, `details.problems` the sheet, row, column, code and remedy, `details.total` how many there are.',
      roles: [],
      uploadLimit,
      answer: importReport,
      status: 201,
      async handle({ command, upload, request }) {
        if (!upload) throw new DomainError<HttpErrorCode>('fileMissing');
        const report = await importJournal(deps, command, { ...upload, language: languageOf(request) });
        return { ...report, sheets: [...report.sheets], warnings: [...report.warnings] };
      },
    }),
    endpoint({
      method: 'post',
      path: '/imports/findings.xlsx',
      tag: 'exchange',
      summary: 'The findings of an import as a workbook, for whoever corrects the journal',
      description:
        'Findings are told in the answer of an import and kept nowhere, since a refused journal leaves nothing behind: whoever wants them as a workbook sends them back.',
      roles: [],
      body: z.strictObject({ items: z.array(z.strictObject(findingFields)).min(1).max(1_000) }),
      answer: workbookType,
      status: 200,
      async handle({ body, request }) {
        const { name, content } = await findingsWorkbook(body.items, languageOf(request));
        return new FileAnswer(name, workbookType, content);
      },
    }),
    endpoint({
      method: 'get',
      path: '/imports/template.xlsx',
      tag: 'exchange',
      summary: 'An empty journal workbook with the headings that the import reads',
      roles: ['accountant', 'manager'],
      answer: workbookType,
      async handle() {
        return new FileAnswer('Журнал.xlsx', workbookType, await journalTemplate());
      },
    }),
  ];
}
