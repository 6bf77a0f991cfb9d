import { CompositeChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import { useChartColors } from '../../parts/charts/chart-frame.tsx';
import { ChartValues } from '../../parts/charts/chart-values.tsx';
import type { Schemas } from '../../api/schemas.ts';

type Day = Schemas['CapacityDay'];

interface SeasonChartProps {
  readonly days: readonly Day[];
  readonly height: number;
  /** The asked day, marked when it is one of those. */
  readonly on: string;
  readonly onChoose: (day: string) => void;
}

/** Occupied places day by day under the line of what fits; a click asks about its day. */
export function SeasonChart({ days, height, on, onChoose }: SeasonChartProps) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const colors = useChartColors();
  return (
    <CompositeChart
      h={height}
      data={[...days]}
      dataKey="on"
      series={[
        { name: 'occupied', label: t('occupied'), color: colors.main, type: 'area' },
        { name: 'capacity', label: t('capacity'), color: colors.limit, type: 'line', strokeDasharray: '6 4' },
      ]}
      curveType="stepAfter"
      withDots={false}
      withLegend
      // Between the legend and the picture there is room for the label of the asked day: no line runs through it.
      legendProps={{ verticalAlign: 'top', height: 52 }}
      textColor={colors.text}
      accessibilityLayer={false}
      areaProps={{ isAnimationActive: false }}
      lineProps={{ isAnimationActive: false }}
      valueFormatter={(places) => format.number(places)}
      xAxisProps={{ tickFormatter: (day: string) => format.shortDay(day), minTickGap: 48 }}
      yAxisProps={{ width: 64, tickFormatter: (places: number) => format.number(places) }}
      referenceLines={
        days.some((day) => day.on === on)
          ? [{ x: on, color: colors.mark, label: format.shortDay(on), labelPosition: 'top' }]
          : []
      }
      composedChartProps={{
        style: { cursor: 'pointer' },
        onClick: ({ activeLabel }) => {
          if (typeof activeLabel === 'string') onChoose(activeLabel);
        },
      }}
      tooltipProps={{
        content: ({ payload }) => {
          const day = payload[0]?.payload as Day | undefined;
          return (
            day && (
              <ChartValues
                title={format.day(day.on)}
                values={[
                  [t('freeColumn'), format.number(day.free)],
                  [t('occupied'), format.number(day.occupied)],
                  [t('capacity'), format.number(day.capacity)],
                ]}
              />
            )
          );
        },
      }}
    />
  );
}
