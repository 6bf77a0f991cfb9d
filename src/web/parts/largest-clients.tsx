import { Anchor, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { Link } from 'react-router';
import { ChartFrame } from './chart-frame.tsx';
import type { Bar } from './largest-chart.tsx';

const largest = 10;

const LargestChart = lazy(async () => ({ default: (await import('./largest-chart.tsx')).LargestChart }));

interface OfClient {
  readonly clientId: string;
  readonly clientName: string;
}

interface LargestClientsProps<Item extends OfClient> {
  readonly queryKey: readonly unknown[];
  /** The first so many, the largest first. */
  readonly fetchLargest: (limit: number) => Promise<{ readonly items: readonly Item[] }>;
  /** What the chart shows, of so many clients. */
  readonly label: (count: number) => string;
  readonly bar: (item: Item) => Omit<Bar, 'name'>;
}

/** The largest clients as bars; one alone is no comparison. */
export function LargestClients<Item extends OfClient>({
  queryKey,
  fetchLargest,
  label,
  bar,
}: LargestClientsProps<Item>) {
  const { data, isPending } = useQuery({
    queryKey: [...queryKey, 'largest'],
    queryFn: () => fetchLargest(largest),
    placeholderData: (previous) => previous,
  });
  if (isPending) return <Skeleton h={heightOf(largest)} mb="sm" />;
  if (!data || data.items.length < 2) return null;
  const height = heightOf(data.items.length);
  return (
    <ChartFrame label={label(data.items.length)} height={height}>
      <LargestChart
        height={height}
        bars={data.items.map((item) => ({ name: item.clientName, ...bar(item) }))}
      />
    </ChartFrame>
  );
}

function heightOf(bars: number): number {
  return 24 + bars * 34;
}

/** The column of names in the list below the bars. */
export function clientColumn(title: string) {
  return {
    key: 'client',
    title,
    sort: 'client' as const,
    render: ({ clientId, clientName }: OfClient) => (
      <Anchor component={Link} to={`/clients/${clientId}`}>
        {clientName}
      </Anchor>
    ),
  };
}
