import type { ListWorkbook } from '../../../reports/list.ts';
import type { Words } from '../../shared/language.ts';
import type { RunResult } from './billing-run-read.ts';
import type { Outcome } from './settlement.ts';

const outcomes: Record<Outcome, Words> = {
  issued: { ru: 'выставлен', en: 'issued' },
  unchanged: { ru: 'без изменений', en: 'unchanged' },
  carried: { ru: 'перенесено', en: 'carried' },
  nothing: { ru: 'нечего выставлять', en: 'nothing to bill' },
  blocked: { ru: 'есть препятствия', en: 'blocked' },
};

/** What a billing run did with each contract. */
export const runResultWorkbook: ListWorkbook<RunResult> = {
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
