import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { useChartColors } from './chart-frame.tsx';
import { ChartValues } from './chart-values.tsx';

/** One bar: `size` is what is drawn, `values` what is read. */
export interface Bar {
  readonly name: string;
  readonly size: number;
  readonly values: readonly (readonly [name: string, value: string])[];
}

/** Horizontal bars, because names are long; as high as its bars need. */
export function LargestChart({ bars, height }: { bars: readonly Bar[]; height: number }) {
  const colors = useChartColors();
  return (
    <BarChart
      h={height}
      data={bars.map(({ size }, place) => ({ place, size }))}
      dataKey="place"
      orientation="vertical"
      series={[{ name: 'size', color: colors.main }]}
      textColor={colors.text}
      gridAxis="y"
      maxBarWidth={22}
      accessibilityLayer={false}
      barProps={{ isAnimationActive: false, radius: 3 }}
      withXAxis={false}
      yAxisProps={{
        width: 150,
        interval: 0,
        tickFormatter: (place: number) => shortened(bars[place]?.name ?? ''),
      }}
      tooltipProps={{
        content: ({ payload }) => {
          const bar = bars[(payload[0]?.payload as { place?: number } | undefined)?.place ?? -1];
          return bar && <ChartValues title={bar.name} values={bar.values} />;
        },
      }}
    />
  );
}

/** Two lines of an axis; a word that is wider than it would stand outside of the picture. */
function shortened(name: string): string {
  const words = name.split(' ').map((word) => cut(word, 18));
  return cut(words.join(' '), 32);
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
