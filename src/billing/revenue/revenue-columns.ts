import type { ListWorkbook } from '../../../reports/list.ts';
import type { ClientRevenue, MonthRevenue } from './revenue-read.ts';

const total = { ru: 'Выставлено, руб.', en: 'Invoiced, roubles' };
const vat = { ru: 'в т. ч. НДС', en: 'VAT in it' };
const invoices = { ru: 'Счетов', en: 'Invoices' };

/** What was invoiced in each month. */
export const monthRevenueWorkbook: ListWorkbook<MonthRevenue> = {
  title: { ru: 'Выручка по месяцам', en: 'Revenue by month' },
  columns: [
    { title: { ru: 'Месяц', en: 'Month' }, kind: 'month', value: (row) => row.month },
    { title: total, kind: 'money', width: 18, value: (row) => row.total },
    { title: vat, kind: 'money', value: (row) => row.vatTotal },
    { title: invoices, kind: 'number', value: (row) => row.invoices },
    { title: { ru: 'Клиентов', en: 'Clients' }, kind: 'number', value: (row) => row.clients },
  ],
};

/** Each client's part in what was invoiced. */
export const clientRevenueWorkbook: ListWorkbook<ClientRevenue> = {
  title: { ru: 'Выручка по клиентам', en: 'Revenue by client' },
  columns: [
    { title: { ru: 'Клиент', en: 'Client' }, kind: 'text', width: 42, value: (row) => row.clientName },
    { title: total, kind: 'money', width: 18, value: (row) => row.total },
    { title: vat, kind: 'money', value: (row) => row.vatTotal },
    { title: { ru: 'Доля', en: 'Share' }, kind: 'percent', value: (row) => row.share },
    { title: invoices, kind: 'number', value: (row) => row.invoices },
  ],
};
