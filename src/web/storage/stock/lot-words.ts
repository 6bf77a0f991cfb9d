import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import type { Schemas } from '../../api/schemas.ts';

type Described = Pick<
  Schemas['StockItem'],
  'brand' | 'model' | 'size' | 'season' | 'onRims' | 'dot' | 'treadMm' | 'note'
>;

/** What is known of the tires of a lot besides their plate, in one line. */
export function useLotWords(): (lot: Described) => string {
  const { t } = useTranslation('storage');
  const format = useFormat();
  return ({ brand, model, size, season, onRims, dot, treadMm, note }) =>
    [
      brand,
      model,
      size,
      season && t(`season.${season}`).toLocaleLowerCase(),
      onRims === true ? t('tire.onRims').toLocaleLowerCase() : null,
      dot && t('tire.dotWords', { dot }),
      treadMm === null ? null : t('tire.treadWords', { mm: format.number(treadMm) }),
      note,
    ]
      .filter((word) => typeof word === 'string' && word !== '')
      .join(', ');
}
