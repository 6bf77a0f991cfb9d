import { Skeleton, useComputedColorScheme } from '@mantine/core';
import { Suspense } from 'react';
import type { ReactNode } from 'react';

interface ChartFrameProps {
  /** What the chart shows and where the same numbers stand as text. */
  readonly label: string;
  readonly height: number;
  readonly children: ReactNode;
}

/** The place of a chart, kept free while its code and numbers are on their way; for the eyes only, by its label. */
export function ChartFrame({ label, height, children }: ChartFrameProps) {
  return (
    <figure role="img" aria-label={label} style={{ margin: 0, minHeight: height }}>
      <Suspense fallback={<Skeleton h={height} />}>{children}</Suspense>
    </figure>
  );
}

/** Colors of charts that stand out from light and dark. */
export function useChartColors() {
  const dark = useComputedColorScheme('light') === 'dark';
  return dark
    ? { main: 'blue.4', limit: 'orange.4', mark: 'gray.4', text: 'dark.0' }
    : { main: 'blue.8', limit: 'orange.9', mark: 'gray.7', text: 'gray.8' };
}
