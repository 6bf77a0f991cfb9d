import { Group, Skeleton, Table, Text, Title } from '@mantine/core';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import { ChartFrame } from '../../parts/charts/chart-frame.tsx';
import { TableScroll } from '../../parts/lists/table-scroll.tsx';
import { XlsxButton } from '../../parts/files/xlsx-button.tsx';
import type { Schemas } from '../../api/schemas.ts';
import { usePeriod } from './use-period.ts';
import { useRevenue } from './use-revenue.ts';

const MonthChart = lazy(async () => ({ default: (await import('./month-chart.tsx')).MonthChart }));

const height = 280;

/** Month by month: as a chart, as a table, as a workbook. */
export function MonthRevenue() {
  const { t } = useTranslation('revenue');
  const format = useFormat();
  const { from, to } = usePeriod();
  const { data, isPending } = useRevenue();
  // That nothing was invoiced, or that it did not come, the page says once, elsewhere.
  if (data ? data.invoices === 0 : !isPending) return null;
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">
          {t('months')}
        </Title>
        <XlsxButton path="/revenue" query={{ from, to }} label={t('months')} />
      </Group>
      <ChartFrame
        height={height}
        label={t('monthsLabel', { from: format.month(from), to: format.month(to) })}
      >
        {data ? <MonthChart months={data.items} height={height} /> : <Skeleton h={height} />}
      </ChartFrame>
      {data && (
        <TableScroll label={t('months')}>
          <MonthTable months={data.items} />
        </TableScroll>
      )}
    </section>
  );
}

function MonthTable({ months }: { months: readonly Schemas['MonthRevenue'][] }) {
  const { t } = useTranslation('revenue');
  const format = useFormat();
  return (
    <Table striped mt="md" style={{ fontVariantNumeric: 'tabular-nums' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('month')}</Table.Th>
          <Table.Th ta="right">{t('total')}</Table.Th>
          <Table.Th ta="right" visibleFrom="xs">
            {t('vat')}
          </Table.Th>
          <Table.Th ta="right" visibleFrom="xs">
            {t('invoiceCount')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {months.map(({ month, total, vatTotal, invoices }) => (
          <Table.Tr key={month}>
            <Table.Th scope="row" fw={400} style={{ whiteSpace: 'nowrap' }}>
              {format.month(month)}
              <Text size="sm" hiddenFrom="xs">
                {t('invoices', { count: invoices, number: format.number(invoices) })}
              </Text>
            </Table.Th>
            <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
              {format.money(total)}
              <Text size="sm" hiddenFrom="xs">
                {t('vat')} {format.money(vatTotal)}
              </Text>
            </Table.Td>
            <Table.Td ta="right" visibleFrom="xs">
              {format.money(vatTotal)}
            </Table.Td>
            <Table.Td ta="right" visibleFrom="xs">
              {format.number(invoices)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
