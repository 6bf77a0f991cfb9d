import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import { PageError } from '../../parts/page/page-state.tsx';
import { useRevenue } from './use-revenue.ts';

/** From millions on, digits in the largest letters would not stay in one line of a phone. */
const longSum = 10;

/** All of the period in one number. */
export function RevenueTotal() {
  const { t } = useTranslation('revenue');
  const format = useFormat();
  const revenue = useRevenue();
  if (revenue.isPending) return <Skeleton h={92} />;
  if (revenue.error) return <PageError error={revenue.error} retry={() => void revenue.refetch()} />;
  const { total, vatTotal, invoices } = revenue.data;
  return (
    <div aria-live="polite" aria-busy={revenue.isFetching}>
      <Text size="sm">{t('invoiced')}</Text>
      <Text
        fz={{ base: total.length >= longSum ? 22 : 30, sm: total.length >= longSum ? 36 : 48 }}
        fw={800}
        lh={1.15}
        style={{ overflowWrap: 'anywhere' }}
      >
        {format.money(total)}
      </Text>
      <Text mt={4}>
        {t('invoices', { count: invoices, number: format.number(invoices) })},{' '}
        {t('vatIn', { vat: format.money(vatTotal) })}
      </Text>
    </div>
  );
}
