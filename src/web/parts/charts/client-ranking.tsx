import { Anchor, Group, Paper, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { Link } from 'react-router';
import { ChartFrame } from './chart-frame.tsx';
import type { Bar } from './largest-chart.tsx';
import { ListTable } from '../lists/list-table.tsx';
import type { Copied } from '../files/xlsx-button.tsx';

const largest = 10;

const LargestChart = lazy(async () => ({ default: (await import('./largest-chart.tsx')).LargestChart }));

interface OfClient {
  readonly clientId: string;
  readonly clientName: string;
}

/** One number of a client, written as it is read; `sort` is the server's word, where it sorts by it. */
interface ClientNumber<Item, Word extends string> {
  readonly title: string;
  readonly sort?: Word;
  readonly written: (item: Item) => string;
}

interface ClientRankingProps<Item extends OfClient, Word extends string> {
  readonly title: string;
  /** The name of the client's column. */
  readonly client: string;
  readonly queryKey: readonly unknown[];
  readonly fetchPage: (page: {
    limit?: number;
    cursor?: string;
    sort?: 'client' | Word | `-${'client' | Word}`;
  }) => Promise<{ readonly items: readonly Item[]; readonly nextCursor: string | null }>;
  readonly xlsx: Copied;
  /** What of a client is drawn, and what the chart shows of so many clients. */
  readonly size: (item: Item) => number;
  readonly chartLabel: (count: number) => string;
  /** In the list, and in the chart for the bar under the pointer. */
  readonly numbers: readonly ClientNumber<Item, Word>[];
  /** On a phone: the number that the list is about, and the others in words. */
  readonly card: (item: Item) => { readonly value: string; readonly rest: string };
  readonly empty: { readonly title: string; readonly hint: string };
}

/** A number of every client: the largest clients as a chart, all of them as a list and a workbook. */
export function ClientRanking<Item extends OfClient, const Word extends string>({
  title,
  client,
  queryKey,
  fetchPage,
  xlsx,
  size,
  chartLabel,
  numbers,
  card,
  empty,
}: ClientRankingProps<Item, Word>) {
  const sorts = numbers.flatMap(({ sort }) => (sort === undefined ? [] : [sort]));
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {title}
      </Title>
      <LargestClients
        queryKey={queryKey}
        fetchLargest={() => fetchPage({ limit: largest })}
        label={chartLabel}
        bar={(item) => ({
          size: size(item),
          values: numbers.map(({ title: name, written }) => [name, written(item)]),
        })}
      />
      <ListTable<Item, 'client' | Word>
        label={title}
        queryKey={queryKey}
        sorts={['client', ...sorts]}
        fetchPage={fetchPage}
        xlsx={xlsx}
        idOf={({ clientId }) => clientId}
        card={(item) => <ClientCard item={item} {...card(item)} />}
        columns={[
          {
            key: 'client',
            title: client,
            sort: 'client',
            render: (item) => <ClientLink item={item} />,
          },
          ...numbers.map(({ title: name, sort, written }) => ({
            key: name,
            title: name,
            sort,
            number: true,
            render: written,
          })),
        ]}
        empty={empty}
      />
    </section>
  );
}

interface LargestClientsProps<Item extends OfClient> {
  readonly queryKey: readonly unknown[];
  readonly fetchLargest: () => Promise<{ readonly items: readonly Item[] }>;
  readonly label: (count: number) => string;
  readonly bar: (item: Item) => Omit<Bar, 'name'>;
}

/** The largest clients as bars, in the server's order whatever that of the list; nothing for fewer than two. */
function LargestClients<Item extends OfClient>({
  queryKey,
  fetchLargest,
  label,
  bar,
}: LargestClientsProps<Item>) {
  const { data, isPending } = useQuery({
    queryKey: [...queryKey, 'largest'],
    queryFn: fetchLargest,
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

function ClientLink({ item: { clientId, clientName } }: { item: OfClient }) {
  return (
    <Anchor
      component={Link}
      to={`/clients/${clientId}`}
      flex="1 1 180px"
      style={{ overflowWrap: 'anywhere' }}
    >
      {clientName}
    </Anchor>
  );
}

/** A client and a number, where a table would be wider than the screen. */
function ClientCard({ item, value, rest }: { item: OfClient; value: string; rest: string }) {
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" align="baseline" gap="xs">
        <ClientLink item={item} />
        <Text fw={700} style={{ whiteSpace: 'nowrap' }}>
          {value}
        </Text>
      </Group>
      <Text size="sm">{rest}</Text>
    </Paper>
  );
}
