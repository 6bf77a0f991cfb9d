import type { ListColumn, ListWorkbook } from '../../../reports/list.ts';
import { contractTerms, termInWords, termNames } from './contract-terms.ts';
import type { TermName } from './contract-terms.ts';
import type { NamedContract } from './contract.ts';

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
    ...termNames.map(termColumn),
  ],
};

function termColumn(name: TermName): ListColumn<NamedContract> {
  const { title, values } = contractTerms[name];
  return {
    title,
    ...(values.kind === 'wholeNumber' ? { kind: 'number' } : { kind: 'text', width: 12 }),
    value: (row, language) => termInWords(name, row[name], language),
  };
}
