import type { ListCopy } from '../http/list-copy.ts';
import type { RunResult } from './runs/billing-run-read.ts';
import type { DocumentKind, IssuedDocument } from './documents/invoice-read.ts';
import type { ClientRevenue, MonthRevenue } from './revenue/revenue-read.ts';
import type { Outcome } from './runs/settlement.ts';

const titles = {
  invoice: { ru: 'Счета', en: 'Invoices' },
  act: { ru: 'Акты', en: 'Acts' },
};

const statuses = {
  issued: { ru: 'выставлен', en: 'issued' },
  voided: { ru: 'аннулирован', en: 'voided' },
};

export const documentCopy = (kind: DocumentKind): ListCopy<IssuedDocument> => ({
  title: titles[kind],
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

const outcomes: Record<Outcome, { ru: string; en: string }> = {
  issued: { ru: 'выставлен', en: 'issued' },
  unchanged: { ru: 'без изменений', en: 'unchanged' },
  carried: { ru: 'перенесено', en: 'carried' },
  nothing: { ru: 'нечего выставлять', en: 'nothing to bill' },
  blocked: { ru: 'есть препятствия', en: 'blocked' },
};

export const runResultCopy: ListCopy<RunResult> = {
  title: { ru: 'Расчёт месяца', en: 'Billing run' },
  columns: [
    { title: { ru: 'Договор', en: 'Contract' }, kind: 'text', value: (row) => row.contractNumber },
    { title: { ru: 'Клиент', en: 'Client' }, kind: 'text', width: 42, value: (row) => row.clientName },
    {
      title: { ru: 'Итог', en: 'Outcome' },
      kind: 'text',
      width: 18,
      value: (row, as) => outcomes[row.outcome][as],
    },
    { title: { ru: 'Сумма, руб.', en: 'Total, roubles' }, kind: 'money', value: (row) => row.total },
    { title: { ru: 'в т. ч. НДС', en: 'VAT in it' }, kind: 'money', value: (row) => row.vatTotal },
    {
      title: { ru: 'Препятствия', en: 'Problems' },
      kind: 'text',
      width: 80,
      value: (row) => (row.problems ?? []).map(({ message }) => message).join(' '),
    },
  ],
};

const total = { ru: 'Выставлено, руб.', en: 'Invoiced, roubles' };
const vat = { ru: 'в т. ч. НДС', en: 'VAT in it' };
const invoices = { ru: 'Счетов', en: 'Invoices' };

export const monthRevenueCopy: ListCopy<MonthRevenue> = {
  title: { ru: 'Выручка по месяцам', en: 'Revenue by month' },
  columns: [
    { title: { ru: 'Месяц', en: 'Month' }, kind: 'month', value: (row) => row.month },
    { title: total, kind: 'money', width: 18, value: (row) => row.total },
    { title: vat, kind: 'money', value: (row) => row.vatTotal },
    { title: invoices, kind: 'number', value: (row) => row.invoices },
    { title: { ru: 'Клиентов', en: 'Clients' }, kind: 'number', value: (row) => row.clients },
  ],
};

export const clientRevenueCopy: ListCopy<ClientRevenue> = {
  title: { ru: 'Выручка по клиентам', en: 'Revenue by client' },
  columns: [
    { title: { ru: 'Клиент', en: 'Client' }, kind: 'text', width: 42, value: (row) => row.clientName },
    { title: total, kind: 'money', width: 18, value: (row) => row.total },
    { title: vat, kind: 'money', value: (row) => row.vatTotal },
    { title: { ru: 'Доля', en: 'Share' }, kind: 'percent', value: (row) => row.share },
    { title: invoices, kind: 'number', value: (row) => row.invoices },
  ],
};
