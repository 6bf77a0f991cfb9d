import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { useFormat } from '../format.ts';
import { ClientCard } from '../parts/client-card.tsx';
import { clientColumn, LargestClients } from '../parts/largest-clients.tsx';
import { ListTable } from '../parts/list-table.tsx';
import { useSpace } from './use-space.ts';

/** Who takes how many places on the asked day: the largest as a chart, all of them as a list. */
export function ClientOccupancy() {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const { on, warehouseId } = useSpace();
  const place = { on, warehouseId };
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('clients')}
      </Title>
      <LargestClients
        queryKey={['capacity', 'by-client', place]}
        fetchLargest={(limit) =>
          answer(api.GET('/capacity/by-client', { params: { query: { ...place, limit } } }))
        }
        label={(count) => t('clientsLabel', { count })}
        bar={({ places, units, share }) => ({
          size: places,
          values: [
            [t('places'), format.number(places)],
            [t('share'), format.share(share)],
            [t('units'), format.number(units)],
          ],
        })}
      />
      <ListTable
        label={t('clients')}
        queryKey={['capacity', 'by-client', place]}
        sorts={['client', 'places', 'units']}
        fetchPage={(page) =>
          answer(api.GET('/capacity/by-client', { params: { query: { ...place, ...page } } }))
        }
        xlsx={{ path: '/capacity/by-client', query: place, label: t('clients') }}
        idOf={({ clientId }) => clientId}
        card={({ clientId, clientName, places, units, share }) => (
          <ClientCard
            clientId={clientId}
            name={clientName}
            value={t('placesCount', { count: places, number: format.number(places) })}
            rest={t('card', { share: format.share(share), units: format.number(units) })}
          />
        )}
        columns={[
          clientColumn(t('client')),
          {
            key: 'places',
            title: t('places'),
            sort: 'places',
            number: true,
            render: ({ places }) => format.number(places),
          },
          { key: 'share', title: t('share'), number: true, render: ({ share }) => format.share(share) },
          {
            key: 'units',
            title: t('units'),
            sort: 'units',
            number: true,
            render: ({ units }) => format.number(units),
          },
        ]}
        empty={{ title: t('nobody'), hint: t('nobodyHint') }}
      />
    </section>
  );
}
