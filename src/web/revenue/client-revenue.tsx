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
import { usePeriod } from './use-period.ts';

const largest = 10;

const LargestChart = lazy(async () => ({
  default: (await import('../parts/largest-chart.tsx')).LargestChart,
}));

/** Client by client: the largest as a chart, all of them as a list. */
export function ClientRevenue() {
  const { t } = useTranslation('revenue');
  const format = useFormat();
  const { from, to } = usePeriod();
  const period = { from, to };
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('clients')}
      </Title>
      <Largest />
      <ListTable
        label={t('clients')}
        queryKey={['invoices', 'revenue', 'by-client', period]}
        sorts={['client', 'total', 'invoices']}
        fetchPage={(page) =>
          answer(api.GET('/revenue/by-client', { params: { query: { ...period, ...page } } }))
        }
        xlsx={{ path: '/revenue/by-client', query: period, label: t('clients') }}
        idOf={({ clientId }) => clientId}
        card={({ clientId, clientName, total, share, invoices }) => (
          <ClientCard
            clientId={clientId}
            name={clientName}
            value={format.money(total)}
            rest={`${format.share(share)}, ${t('invoices', { count: invoices, number: format.number(invoices) })}`}
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
            key: 'total',
            title: t('total'),
            sort: 'total',
            number: true,
            render: ({ total }) => format.money(total),
          },
          { key: 'share', title: t('share'), number: true, render: ({ share }) => format.share(share) },
          {
            key: 'invoices',
            title: t('invoiceCount'),
            sort: 'invoices',
            number: true,
            render: ({ invoices }) => format.number(invoices),
          },
        ]}
        empty={{ title: t('nothing'), hint: t('nothingHint') }}
      />
    </section>
  );
}

function Largest() {
  const { t } = useTranslation('revenue');
  const format = useFormat();
  const { from, to } = usePeriod();
  const query = { from, to, limit: largest };
  const { data } = useQuery({
    queryKey: ['invoices', 'revenue', 'largest', query],
    queryFn: () => answer(api.GET('/revenue/by-client', { params: { query } })),
    placeholderData: (previous) => previous,
  });
  if (!data || data.items.length < 2) return null;
  const height = 24 + data.items.length * 34;
  return (
    <ChartFrame label={t('clientsLabel', { count: data.items.length })} height={height}>
      <LargestChart
        height={height}
        bars={data.items.map(({ clientName, total, share, invoices }) => ({
          name: clientName,
          size: Number(total),
          values: [
            [t('total'), format.money(total)],
            [t('share'), format.share(share)],
            [t('invoiceCount'), format.number(invoices)],
          ],
        }))}
      />
    </ChartFrame>
  );
}
