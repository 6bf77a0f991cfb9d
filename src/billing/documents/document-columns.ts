import type { ListWorkbook } from '../../../reports/list.ts';
import { documentKinds } from './document-kinds.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { IssuedDocument } from './issued-documents-read.ts';

const statuses = {
  issued: { ru: 'выставлен', en: 'issued' },
  corrected: { ru: 'исправлен', en: 'corrected' },
  voided: { ru: 'аннулирован', en: 'voided' },
};

/** Issued documents of one kind, voided ones among them. */
export const documentWorkbook = (kind: DocumentKind): ListWorkbook<IssuedDocument> => ({
  title: documentKinds[kind].title,
  columns: [
    { title: { ru: '№', en: 'No.' }, kind: 'text', width: 10, value: (row) => row.number },
    { title: { ru: 'Дата', en: 'Date' }, kind: 'day', value: (row) => row.date },
    { title: { ru: 'Оплатить до', en: 'Due' }, kind: 'day', value: (row) => row.dueOn },
    { title: { ru: 'Месяц', en: 'Month' }, kind: 'month', value: (row) => row.month },
    { title: { ru: 'Клиент', en: 'Client' }, kind: 'text', width: 42, value: (row) => row.clientName },
    { title: { ru: 'Договор', en: 'Contract' }, kind: 'text', value: (row) => row.contractNumber },
    { title: { ru: 'Сумма, руб.', en: 'Total, roubles' }, kind: 'money', value: (row) => row.total },
    { title: { ru: 'в т. ч. НДС', en: 'VAT in it' }, kind: 'money', value: (row) => row.vatTotal },
    {
      title: { ru: 'Статус', en: 'Status' },
      kind: 'text',
      width: 14,
      value: (row, as) => statuses[row.status][as],
    },
  ],
});
