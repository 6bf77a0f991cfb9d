import { Anchor, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../api/client.ts';
import { useFormat } from '../format.ts';
import { ChartFrame } from '../parts/chart-frame.tsx';
import { ClientCard } from '../parts/client-card.tsx';
import { ListTable } from '../parts/list-table.tsx';
import { useSpace } from './use-space.ts';

const largest = 10;

const LargestChart = lazy(async () => ({
  default: (await import('../parts/largest-chart.tsx')).LargestChart,
}));

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
      <Largest />
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
          {
            key: 'client',
            title: t('client'),
            sort: 'client',
            render: ({ clientId, clientName }) => (
              <Anchor component={Link} to={`/clients/${clientId}`}>
                {clientName}
              </Anchor>
            ),
          },
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

function Largest() {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const { on, warehouseId } = useSpace();
  const query = { on, warehouseId, limit: largest };
  const { data } = useQuery({
    queryKey: ['capacity', 'by-client', 'largest', query],
    queryFn: () => answer(api.GET('/capacity/by-client', { params: { query } })),
    placeholderData: (previous) => previous,
  });
  if (!data || data.items.length < 2) return null;
  const height = 24 + data.items.length * 34;
  return (
    <ChartFrame label={t('clientsLabel', { count: data.items.length })} height={height}>
      <LargestChart
        height={height}
        bars={data.items.map(({ clientName, places, units, share }) => ({
          name: clientName,
          size: places,
          values: [
            [t('places'), format.number(places)],
            [t('share'), format.share(share)],
            [t('units'), format.number(units)],
          ],
        }))}
      />
    </ChartFrame>
  );
}
