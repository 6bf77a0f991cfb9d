import { Anchor, Badge, Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { Code } from '../../parts/page/code.tsx';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { ListTable } from '../../parts/lists/list-table.tsx';
import { PageHead } from '../../parts/page/page-head.tsx';
import { SearchField } from '../../parts/lists/search-field.tsx';
import { useUrlWords } from '../../url/use-url-words.ts';
import { useMay } from '../../session/session.ts';
import type { Schemas } from '../../api/schemas.ts';
import { FilterChips } from './filter-chips.tsx';
import { useLotWords } from '../lots/lot-words.ts';
import { useTodayAt } from '../../warehouses/use-warehouse.ts';
import { WarehouseFilter } from '../../warehouses/warehouse-filter.tsx';

type Item = Schemas['StockItem'];

/** «Где лежит?»: by plate, client, contract or slot; at the close of a day, today's at first. */
export function WherePage() {
  const { t } = useTranslation('storage');
  const [get, set] = useUrlWords();
  const today = useTodayAt(get('warehouse'));
  return (
    <>
      <PageHead title={t('where.title')} />
      <Stack gap="md">
        <SearchField label={t('where.search')} placeholder={t('where.searchHint')} />
        <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
          <DayInput
            size="md"
            label={t('where.day')}
            value={get('day') ?? today}
            onChange={(day) => set('day', day === today ? null : day)}
          />
          <WarehouseFilter />
        </SimpleGrid>
        <FilterChips />
        <Found />
      </Stack>
    </>
  );
}

function Found() {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const words = useLotWords();
  const [get] = useUrlWords();
  const today = useTodayAt(get('warehouse'));
  const filter = {
    q: get('q') ?? undefined,
    slot: get('slot') ?? undefined,
    warehouseId: get('warehouse') ?? undefined,
    clientId: get('client') ?? undefined,
    contractId: get('contract') ?? undefined,
    on: get('day') ?? today,
  };
  const asked = ['q', 'slot', 'warehouse', 'client', 'contract', 'day'].some((name) => get(name) !== null);
  return (
    <ListTable
      label={t('where.title')}
      queryKey={['stock', 'list', filter]}
      sorts={['slot', 'zone', 'quantity', 'category', 'plate', 'client', 'contract', 'delivered']}
      fetchPage={(page) => answer(api.GET('/stock', { params: { query: { ...filter, ...page } } }))}
      xlsx={{ path: '/stock', query: filter }}
      idOf={({ lotId, slot, warehouseId }) => `${lotId} ${warehouseId} ${slot}`}
      card={(item) => <StockCard item={item} />}
      columns={[
        {
          key: 'slot',
          title: t('where.slotColumn'),
          sort: 'slot',
          render: ({ slot }) => (
            <Text span size="sm" fw={700}>
              <Code>{slot}</Code>
            </Text>
          ),
        },
        {
          key: 'zone',
          title: t('where.zone'),
          sort: 'zone',
          render: ({ zone, warehouseName }) => (zone === '' ? warehouseName : `${zone}, ${warehouseName}`),
        },
        {
          key: 'quantity',
          title: t('where.quantity'),
          sort: 'quantity',
          number: true,
          render: ({ quantity }) => format.number(quantity),
        },
        {
          key: 'category',
          title: t('where.category'),
          sort: 'category',
          render: ({ category }) => <Code>{category}</Code>,
        },
        {
          key: 'plate',
          title: t('where.plate'),
          sort: 'plate',
          width: 220,
          render: (item) => <PlateAndWords plate={item.plate} words={words(item)} />,
        },
        { key: 'client', title: t('where.client'), sort: 'client', render: (item) => <Client item={item} /> },
        {
          key: 'contract',
          title: t('where.contract'),
          sort: 'contract',
          render: ({ contractNumber }) => <Code>{contractNumber}</Code>,
        },
        {
          key: 'delivered',
          title: t('where.since'),
          sort: 'delivered',
          whole: true,
          render: ({ deliveredOn, ageDays }) =>
            t('where.sinceDay', { day: format.day(deliveredOn), age: t('days', { count: ageDays }) }),
        },
      ]}
      empty={
        asked
          ? { title: t('where.empty'), hint: t('where.emptyHint') }
          : { title: t('where.nothingYet'), hint: t('where.nothingYetHint') }
      }
    />
  );
}

/** A long note does not make its row higher than this many lines; on a card, and of a movement, all of it is shown. */
const mostLines = 6;

function PlateAndWords({ plate, words }: { plate: string | null; words: string }) {
  const text = [plate, words].filter(Boolean).join(' · ');
  return (
    <Text size="sm" lineClamp={mostLines} title={text}>
      {text}
    </Text>
  );
}

function Client({ item }: { item: Item }) {
  const mayOpenClients = useMay('manageClients');
  if (!mayOpenClients) return item.clientName;
  return (
    <Anchor component={Link} to={`/clients/${item.clientId}`}>
      {item.clientName}
    </Anchor>
  );
}

function StockCard({ item }: { item: Item }) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const words = useLotWords()(item);
  const mayRecord = useMay('recordMovements');
  return (
    <Paper withBorder p="sm" style={{ overflowWrap: 'anywhere' }}>
      <Group justify="space-between" gap="sm" align="flex-start">
        <Text fz={26} fw={800} lh={1.2}>
          {item.slot}
        </Text>
        <Badge size="lg" variant="light" tt="none">
          {t('where.held', { count: item.quantity, category: item.category })}
        </Badge>
      </Group>
      <Text size="sm">
        {item.zone !== '' && `${t('slot.zone', { zone: item.zone })} · `}
        {item.warehouseName}
      </Text>
      {item.plate !== null && <Text fw={700}>{item.plate}</Text>}
      <Text component="div">
        <Client item={item} />
      </Text>
      <Text size="sm">{t('contract.number', { number: item.contractNumber })}</Text>
      {words !== '' && <Text size="sm">{words}</Text>}
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {t('where.sinceDay', {
            day: format.day(item.deliveredOn),
            age: t('days', { count: item.ageDays }),
          })}
        </Text>
        {mayRecord && (
          <Button
            component={Link}
            to={`/release?contract=${item.contractId}`}
            variant="default"
            h={44}
            aria-label={t('where.releaseOf', { client: item.clientName, slot: item.slot })}
          >
            {t('release.title')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}
