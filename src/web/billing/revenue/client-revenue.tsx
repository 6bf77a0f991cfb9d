import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { ClientRanking } from '../../parts/charts/client-ranking.tsx';
import { usePeriod } from './use-period.ts';

/** What came from whom in the asked months. */
export function ClientRevenue() {
  const { t } = useTranslation('revenue');
  const format = useFormat();
  const { from, to } = usePeriod();
  const period = { from, to };
  return (
    <ClientRanking
      title={t('clients')}
      client={t('client')}
      queryKey={['invoices', 'revenue', 'by-client', period]}
      fetchPage={(page) =>
        answer(api.GET('/revenue/by-client', { params: { query: { ...period, ...page } } }))
      }
      xlsx={{ path: '/revenue/by-client', query: period, label: t('clients') }}
      // A height on the screen; the sum itself is written as it came.
      size={({ total }) => Number(total)}
      chartLabel={(count) => t('clientsLabel', { count })}
      numbers={[
        { title: t('total'), sort: 'total', written: ({ total }) => format.money(total) },
        { title: t('share'), written: ({ share }) => format.share(share) },
        { title: t('invoiceCount'), sort: 'invoices', written: ({ invoices }) => format.number(invoices) },
      ]}
      card={({ total, share, invoices }) => ({
        value: format.money(total),
        rest: `${format.share(share)}, ${t('invoices', { count: invoices, number: format.number(invoices) })}`,
      })}
      empty={{ title: t('nothing'), hint: t('nothingHint') }}
    />
  );
}
