import type { ListWorkbook } from '../../../reports/list.ts';
import { no, yes } from '../../shared/language.ts';
import type { Words } from '../../shared/language.ts';
import type { DayCount, NamedContract } from './contract.ts';

const dayCounts: Record<DayCount, Words> = {
  arrival: { ru: 'приход', en: 'arrival' },
  departure: { ru: 'выдача', en: 'departure' },
  both: { ru: 'оба', en: 'both' },
};

/** Contracts with the names of both sides. */
export const contractWorkbook: ListWorkbook<NamedContract> = {
  title: { ru: 'Договоры', en: 'Contracts' },
  columns: [
    { title: { ru: 'Номер', en: 'Number' }, kind: 'text', value: (row) => row.number },
    { title: { ru: 'Клиент', en: 'Client' }, kind: 'text', width: 42, value: (row) => row.clientName },
    {
      title: { ru: 'Организация', en: 'Organization' },
      kind: 'text',
      width: 30,
      value: (row) => row.organizationName,
    },
    { title: { ru: 'Дата', en: 'Signed' }, kind: 'day', value: (row) => row.signedOn },
    { title: { ru: 'Начало', en: 'Starts' }, kind: 'day', value: (row) => row.startsOn },
    { title: { ru: 'Окончание', en: 'Ends' }, kind: 'day', value: (row) => row.endsOn },
    { title: { ru: 'Расчёт с', en: 'Billed from' }, kind: 'month', value: (row) => row.billFrom },
    {
      title: { ru: 'Счёт дней', en: 'Day count' },
      kind: 'text',
      width: 12,
      value: (row, as) => dayCounts[row.dayCount][as],
    },
    {
      title: { ru: 'НДС в цене', en: 'VAT included' },
      kind: 'text',
      width: 12,
      value: (row, as) => (row.vatIncluded ? yes : no)[as],
    },
    {
      title: { ru: 'Срок оплаты, дней', en: 'Payment, days' },
      kind: 'number',
      value: (row) => row.paymentDays,
    },
  ],
};
