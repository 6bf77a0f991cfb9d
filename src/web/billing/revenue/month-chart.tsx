import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import { useChartColors } from '../../parts/charts/chart-frame.tsx';
import { ChartValues } from '../../parts/charts/chart-values.tsx';
import type { Schemas } from '../../api/schemas.ts';

/** A bar a month. What is drawn is a number; what is read is the exact amount. */
export function MonthChart({
  months,
  height,
}: {
  months: readonly Schemas['MonthRevenue'][];
  height: number;
}) {
  const { t } = useTranslation('revenue');
  const format = useFormat();
  const colors = useChartColors();
  return (
    <BarChart
      h={height}
      data={months.map(({ month, total }) => ({ month, amount: Number(total) }))}
      dataKey="month"
      series={[{ name: 'amount', label: t('total'), color: colors.main }]}
      textColor={colors.text}
      maxBarWidth={56}
      accessibilityLayer={false}
      barProps={{ isAnimationActive: false, radius: 3 }}
      valueFormatter={(amount) => format.number(amount)}
      xAxisProps={{ tickFormatter: (month: string) => format.shortMonth(month), minTickGap: 8 }}
      yAxisProps={{ width: 72, tickFormatter: (amount: number) => format.compact(amount) }}
      tooltipProps={{
        content: ({ label }) => {
          const month = months.find((one) => one.month === label);
          return (
            month && (
              <ChartValues
                title={format.month(month.month)}
                values={[
                  [t('total'), format.money(month.total)],
                  [t('vat'), format.money(month.vatTotal)],
                  [t('invoiceCount'), format.number(month.invoices)],
                ]}
              />
            )
          );
        },
      }}
    />
  );
}
