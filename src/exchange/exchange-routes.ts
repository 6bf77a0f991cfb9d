import { z } from 'zod';
import type { Deps } from '../shared/command.ts';
import { DomainError } from '../shared/errors.ts';
import type { Endpoint, HttpErrorCode } from '../http/endpoint.ts';
import { endpoint, languageOf } from '../http/endpoint.ts';
import { FileAnswer, xlsxType } from '../http/file-answer.ts';
import { idSchema } from '../shared/schemas.ts';
import { answersSchema } from './answers-schema.ts';
import { findingsWorkbook } from './journal/findings-workbook.ts';
import { followImport } from './journal/progress/follow-import.ts';
import { findLastImport, importStages, importStatuses } from './journal/progress/import-progress-read.ts';
import { journalTemplate } from './journal/journal-template.ts';

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
      leftOut: z.number().int().meta({ description: 'Dated after today at the warehouse (rule R1)' }),
    }),
  ),
  corrected: z
    .int()
    .meta({ description: 'Recorded movements that were reversed and recorded anew (rule R22)' }),
  rerecorded: z.int().meta({ description: 'Pickups that were recorded anew because of them' }),
  warnings: z.array(finding).meta({ description: 'The first thousand' }),
  warningCount: z.number().int(),
});

const wrongAnswers = {
  ru: 'Нужен JSON одним полем: [{ "sheet": "Приход", "row": 3, "as": "correction" }].',
  en: 'JSON in one field is expected: [{ "sheet": "Приход", "row": 3, "as": "correction" }].',
};

const answersText = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', params: wrongAnswers });
      return z.NEVER;
    }
  })
  .pipe(answersSchema)
  .meta({
    description:
      'JSON: `[{ "sheet", "row", "as": "correction" | "same" | "more", "movementId" }]`, an answer for each of `suspects`; others mean nothing. `movementId`, which may be left out, is that of `resembles`: should the row be like another movement by then, it is asked about again.',
    override: { type: 'string' },
  });

const importState = z
  .object({
    id: idSchema,
    file: z.string(),
    status: z.enum(importStatuses),
    stage: z.enum(importStages),
    done: z.int().meta({ description: 'Rows read, or movements written, so far' }),
    total: z.int().nullable().meta({ description: 'Unknown while the file is being read' }),
    requestedBy: z.object({ id: idSchema, name: z.string() }),
    report: importReport.nullable(),
    refusal: z.object({ code: z.string(), details: z.record(z.string(), z.unknown()) }).nullable(),
  })
  .meta({ id: 'ImportState' });

/** Import of the journal workbook. */
export function exchangeEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/imports',
      tag: 'exchange',
      summary: 'Import the journal workbook',
      description:
        'All or nothing, and the same file again adds nothing. Rows dated after today are left out, each with a warning, and come in when the file is imported again later. A journal with problems is refused as `importRefused`: `errors` has a sentence for each, `details.problems` the sheet, row, column, code and remedy, `details.total` how many there are. Rows that resemble something recorded are refused as 409 `suspects` (rule R25), each in `suspects` beside what it `resembles`: send the same file again with `answers`.',
      may: 'importJournal',
      uploadLimit,
      body: z.strictObject({ answers: answersText.optional() }),
      answer: importReport,
      status: 201,
      async handle({ command, upload, body, request }) {
        if (!upload) throw new DomainError<HttpErrorCode>('fileMissing');
        const file = { ...upload, language: languageOf(request), answers: body.answers ?? [] };
        const report = await followImport(deps, command, file);
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
      may: 'importJournal',
      body: z.strictObject({ items: z.array(z.strictObject(findingFields)).min(1).max(1_000) }),
      answer: xlsxType,
      status: 200,
      async handle({ body, request }) {
        const { name, content } = await findingsWorkbook(body.items, languageOf(request));
        return new FileAnswer(name, xlsxType, content);
      },
    }),
    endpoint({
      method: 'get',
      path: '/imports/last',
      tag: 'exchange',
      summary: 'How far the import is, or how the last one ended',
      description: 'An import goes on when whoever has started it stops listening.',
      may: 'readImports',
      answer: z.object({ last: importState.nullable() }),
      handle: async () => ({ last: (await findLastImport(deps.db)) ?? null }),
    }),
    endpoint({
      method: 'get',
      path: '/imports/template.xlsx',
      tag: 'exchange',
      summary: 'An empty journal workbook with the headings that the import reads',
      may: 'prepareImport',
      answer: xlsxType,
      async handle() {
        return new FileAnswer('Журнал.xlsx', xlsxType, await journalTemplate());
      },
    }),
  ];
}
