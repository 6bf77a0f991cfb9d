import { Skeleton, useComputedColorScheme } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { Component, Suspense, useState } from 'react';
import type { ReactNode } from 'react';

interface ChartFrameProps {
  /** What the chart shows and where the same numbers stand as text. */
  readonly label: string;
  readonly height: number;
  readonly children: ReactNode;
}

/**
 * The place of a chart, kept free until it comes near the eye and while its code and numbers are on their way: a phone
 * does not load what nobody scrolls to. For the eyes only, by its label.
 */
export function ChartFrame({ label, height, children }: ChartFrameProps) {
  const { ref, entry } = useIntersection({ rootMargin: '200px' });
  const near = entry?.isIntersecting ?? false;
  const [shown, setShown] = useState(false);
  if (near && !shown) setShown(true);
  const waiting = <Skeleton h={height} />;
  return (
    <figure ref={ref} role="img" aria-label={label} style={{ margin: 0, minHeight: height }}>
      {shown ? <Drawn height={height}>{children}</Drawn> : waiting}
    </figure>
  );
}

/** A chart whose code did not come is a place left empty: its numbers stand beside it as text. */
class Drawn extends Component<{ height: number; children: ReactNode }, { lost: boolean }> {
  override state = { lost: false };

  static getDerivedStateFromError() {
    return { lost: true };
  }

  override render() {
    const waiting = <Skeleton h={this.props.height} animate={!this.state.lost} />;
    return this.state.lost ? waiting : <Suspense fallback={waiting}>{this.props.children}</Suspense>;
  }
}

/** Colors of charts that stand out from light and dark. */
export function useChartColors() {
  const dark = useComputedColorScheme('light') === 'dark';
  return dark
    ? { main: 'blue.4', limit: 'orange.4', mark: 'gray.4', text: 'dark.0' }
    : { main: 'blue.8', limit: 'orange.9', mark: 'gray.7', text: 'gray.8' };
}
