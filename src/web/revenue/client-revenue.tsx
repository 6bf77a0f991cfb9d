import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { useFormat } from '../format.ts';
import { ClientCard } from '../parts/client-card.tsx';
import { clientColumn, LargestClients } from '../parts/largest-clients.tsx';
import { ListTable } from '../parts/list-table.tsx';
import { usePeriod } from './use-period.ts';

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
      <LargestClients
        queryKey={['invoices', 'revenue', 'by-client', period]}
        fetchLargest={(limit) =>
          answer(api.GET('/revenue/by-client', { params: { query: { ...period, limit } } }))
        }
        label={(count) => t('clientsLabel', { count })}
        bar={({ total, share, invoices }) => ({
          size: Number(total),
          values: [
            [t('total'), format.money(total)],
            [t('share'), format.share(share)],
            [t('invoiceCount'), format.number(invoices)],
          ],
        })}
      />
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
          clientColumn(t('client')),
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
