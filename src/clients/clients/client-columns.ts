import type { ListWorkbook } from '../../../reports/list.ts';
import type { Client } from './client.ts';

/** Clients with their requisites. */
export const clientWorkbook: ListWorkbook<Client> = {
  title: { ru: 'Клиенты', en: 'Clients' },
  columns: [
    { title: { ru: 'Название', en: 'Name' }, kind: 'text', width: 42, value: (row) => row.name },
    { title: { ru: 'ИНН', en: 'INN' }, kind: 'text', width: 15, value: (row) => row.inn },
    { title: { ru: 'КПП', en: 'KPP' }, kind: 'text', width: 12, value: (row) => row.kpp },
    { title: { ru: 'Адрес', en: 'Address' }, kind: 'text', width: 50, value: (row) => row.address },
    {
      title: { ru: 'Эл. почта', en: 'E-mail' },
      kind: 'text',
      width: 30,
      value: (row) => row.emails.join(', '),
    },
  ],
};
