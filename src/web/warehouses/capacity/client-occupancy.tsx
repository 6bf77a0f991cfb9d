import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { ClientRanking } from '../../parts/charts/client-ranking.tsx';
import { useSpace } from './use-space.ts';

/** Who takes how many places on the asked day. */
export function ClientOccupancy() {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const { on, warehouseId } = useSpace();
  const place = { on, warehouseId };
  return (
    <ClientRanking
      title={t('clients')}
      client={t('client')}
      queryKey={['capacity', 'by-client', place]}
      fetchPage={(page) =>
        answer(api.GET('/capacity/by-client', { params: { query: { ...place, ...page } } }))
      }
      xlsx={{ path: '/capacity/by-client', query: place, label: t('clients') }}
      size={({ places }) => places}
      chartLabel={(count) => t('clientsLabel', { count })}
      numbers={[
        { title: t('places'), sort: 'places', written: ({ places }) => format.number(places) },
        { title: t('share'), written: ({ share }) => format.share(share) },
        { title: t('units'), sort: 'units', written: ({ units }) => format.number(units) },
      ]}
      card={({ places, units, share }) => ({
        value: t('placesCount', { count: places, number: format.number(places) }),
        rest: t('card', { share: format.share(share), units: format.number(units) }),
      })}
      empty={{ title: t('nobody'), hint: t('nobodyHint') }}
    />
  );
}
