import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import type { Schemas } from '../../api/schemas.ts';
import type { LotFieldName } from './lot-fields.ts';
import { lotFieldNames, lotFields } from './lot-fields.ts';

type Described = Pick<Schemas['StockItem'], LotFieldName>;

/** What is known of the tires of a lot besides their plate, in one line. */
export function useLotWords(): (lot: Described) => string {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const wordsOf = (name: LotFieldName, value: Described[LotFieldName]): string => {
    const field = lotFields[name];
    const shown = 'shown' in field ? field.shown : undefined;
    if (value === null || value === '' || value === false || shown === 'apart') return '';
    if (field.input.kind === 'check') return t(`tire.${name}`).toLocaleLowerCase();
    if (field.input.kind === 'choice') {
      const option = field.input.options.find((known) => known === value);
      return option === undefined ? '' : t(`${field.input.messages}.${option}`).toLocaleLowerCase();
    }
    const told = typeof value === 'number' ? format.number(value) : String(value);
    return shown === undefined ? told : t(shown, { value: told });
  };
  return (lot) =>
    lotFieldNames
      .map((name) => wordsOf(name, lot[name]))
      .filter((words) => words !== '')
      .join(', ');
}
