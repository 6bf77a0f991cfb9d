import type { ListCopy } from '../http/list-copy.ts';
import type { Client } from './clients/client.ts';
import type { DayCount, NamedContract } from './contracts/contract.ts';
import type { VatRegime } from './organizations/vat-regime.ts';

export const clientCopy: ListCopy<Client> = {
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

const dayCounts: Record<DayCount, { ru: string; en: string }> = {
  arrival: { ru: 'приход', en: 'arrival' },
  departure: { ru: 'выдача', en: 'departure' },
  both: { ru: 'оба', en: 'both' },
};

export const contractCopy: ListCopy<NamedContract> = {
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
      value: (row, as) => (as === 'ru' ? (row.vatIncluded ? 'да' : 'нет') : row.vatIncluded ? 'yes' : 'no'),
    },
    {
      title: { ru: 'Срок оплаты, дней', en: 'Payment, days' },
      kind: 'number',
      value: (row) => row.paymentDays,
    },
  ],
};

export const vatRegimeCopy: ListCopy<VatRegime> = {
  title: { ru: 'Ставки НДС', en: 'VAT rates' },
  columns: [
    { title: { ru: 'Действует с', en: 'In force from' }, kind: 'day', value: (row) => row.validFrom },
    {
      title: { ru: 'Ставка НДС', en: 'VAT rate' },
      kind: 'text',
      width: 14,
      value: (row, as) => (row.rate === 'none' ? (as === 'ru' ? 'без НДС' : 'no VAT') : `${row.rate} %`),
    },
  ],
};
