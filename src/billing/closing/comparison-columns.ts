import type { ListColumn, ListWorkbook } from '../../../reports/list.ts';
import type { Words } from '../../shared/language.ts';
import { money, sum, toKopeks } from '../../shared/money.ts';
import type { ComparedContract } from './comparison-read.ts';
import type { Reason } from './comparison.ts';

function because(kinds: readonly Reason['kind'][], title: Words): ListColumn<ComparedContract> {
  return {
    title,
    kind: 'money',
    value: ({ reasons }) =>
      toKopeks(sum(reasons.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => money(amount)))),
  };
}

/** A run's comparison as a workbook: what each cause changed, in a column of its own. */
export const comparisonWorkbook: ListWorkbook<ComparedContract> = {
  title: { ru: 'Сравнение с прошлым месяцем', en: 'Comparison with the month before' },
  columns: [
    { title: { ru: 'Клиент', en: 'Client' }, kind: 'text', width: 40, value: ({ clientName }) => clientName },
    {
      title: { ru: 'Договор', en: 'Contract' },
      kind: 'text',
      width: 18,
      value: ({ contractNumber }) => contractNumber,
    },
    {
      title: { ru: 'Прошлый месяц', en: 'Month before' },
      kind: 'money',
      value: ({ owedBefore }) => owedBefore,
    },
    { title: { ru: 'К выставлению', en: 'To be issued' }, kind: 'money', value: ({ total }) => total },
    { title: { ru: 'Разница', en: 'Change' }, kind: 'money', value: ({ change }) => change },
    because(['quantity'], { ru: 'Из-за количества', en: 'By quantity' }),
    because(['days'], { ru: 'Из-за дней', en: 'By days' }),
    because(['price'], { ru: 'Из-за цены', en: 'By price' }),
    because(['vat'], { ru: 'Из-за НДС', en: 'By VAT' }),
    because(['adjustment', 'lateMonth'], { ru: 'За прошлые месяцы', en: 'For earlier months' }),
    because(['billedBefore', 'rounding'], { ru: 'Уже выставлено', en: 'Billed before' }),
  ],
};
