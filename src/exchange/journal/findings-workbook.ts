import { Readable } from 'node:stream';
import { writeListWorkbook } from '../../../reports/list.ts';
import type { ListWorkbook } from '../../../reports/list.ts';
import type { Language } from '../../shared/language.ts';
import { addressOf } from './import-report.ts';
import type { ReportedFinding } from './import-report.ts';

/** What people read of a finding. */
type FindingInWords = Omit<ReportedFinding, 'code'>;

const findingWorkbook: ListWorkbook<FindingInWords> = {
  title: { ru: 'Что исправить', en: 'What to correct' },
  columns: [
    { title: { ru: 'Где', en: 'Where' }, kind: 'text', width: 18, value: addressOf },
    { title: { ru: 'Столбец', en: 'Column' }, kind: 'text', width: 18, value: (row) => row.heading },
    {
      title: { ru: 'Что не так', en: 'What is wrong' },
      kind: 'text',
      width: 70,
      value: (row) => row.message,
    },
    { title: { ru: 'Что сделать', en: 'What to do' }, kind: 'text', width: 70, value: (row) => row.remedy },
  ],
};

/** Findings as a workbook to go through beside the journal; `Приход!C15` can be pasted into Excel's address field. */
export function findingsWorkbook(
  findings: readonly FindingInWords[],
  language: Language,
): Promise<{ name: string; content: Buffer }> {
  return writeListWorkbook(findingWorkbook, Readable.from(findings), language);
}
