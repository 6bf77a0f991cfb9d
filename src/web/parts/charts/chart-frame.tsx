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
 * The place of a chart. Its code and numbers are loaded when it is scrolled near the visible part of the page; until
 * then the place is kept free. To a screen reader it is a picture with a label.
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

/** Shows an empty place when the code of the chart could not be loaded: the page has the same numbers as text. */
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
