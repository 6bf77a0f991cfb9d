import type { ListColumn } from '../../../reports/list.ts';
import type { Words } from '../../shared/language.ts';
import { lotFieldNames, lotFields } from './lot-fields.ts';
import type { KnownOfLot, LotFieldName } from './lot-fields.ts';

/** The columns of a workbook that tell what is known of the tires of a lot. */
export const lotWorkbookColumns: readonly ListColumn<KnownOfLot>[] = lotFieldNames.map(columnOf);

type Value = NonNullable<KnownOfLot[LotFieldName]>;

function columnOf(name: LotFieldName): ListColumn<KnownOfLot> {
  const { title, kind, width, words } = lotFields[name] as {
    readonly title: Words;
    readonly kind: ListColumn<KnownOfLot>['kind'];
    readonly width?: number;
    readonly words?: (value: Value) => Words;
  };
  return {
    title,
    kind,
    ...(width !== undefined && { width }),
    value: (lot, language) => {
      const value = lot[name];
      if (value === null || words === undefined) return typeof value === 'boolean' ? String(value) : value;
      return words(value)[language];
    },
  };
}
