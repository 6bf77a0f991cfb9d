import type { ListWorkbook } from '../../../reports/list.ts';
import type { AuditEntry } from './audit-read.ts';

/** Who changed what and when. */
export const auditWorkbook: ListWorkbook<AuditEntry> = {
  title: { ru: 'Журнал изменений', en: 'Audit' },
  columns: [
    { title: { ru: 'Когда', en: 'When' }, kind: 'instant', value: (row) => row.recordedAt },
    { title: { ru: 'Кто', en: 'Who' }, kind: 'text', value: (row) => row.actor.login },
    { title: { ru: 'Действие', en: 'Action' }, kind: 'text', value: (row) => row.action },
    { title: { ru: 'Запись', en: 'Record' }, kind: 'text', width: 38, value: (row) => row.subjectId },
    {
      title: { ru: 'Подробности', en: 'Details' },
      kind: 'text',
      width: 80,
      // A cell of a workbook takes 32,767 characters.
      value: (row) => JSON.stringify(row.details).slice(0, 32_000),
    },
  ],
};
