import { Anchor, Select, SimpleGrid, Stack } from '@mantine/core';
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
import { FilterChips } from '../stock/filter-chips.tsx';
import { MovementCard } from './movement-card.tsx';
import { movementKinds, ReversedBadge } from './movement-words.tsx';
import { WarehouseFilter } from '../../warehouses/warehouse-filter.tsx';

const shownPlaces = 3;

/** The journal: every movement, by kind, days, warehouse, client or plate. */
export function MovementsPage() {
  const { t } = useTranslation('storage');
  const [get, set] = useUrlWords();
  return (
    <>
      <PageHead title={t('movements.title')} />
      <Stack gap="md">
        <SearchField label={t('movements.search')} placeholder={t('movements.searchHint')} />
        <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
          <Select
            size="md"
            label={t('movements.kind')}
            placeholder={t('movements.allKinds')}
            data={movementKinds.map((kind) => ({ value: kind, label: t(`movement.kind.${kind}`) }))}
            clearable
            clearButtonProps={{ 'aria-label': t('movements.allKinds') }}
            value={get('kind')}
            onChange={(kind) => set('kind', kind)}
          />
          <DayInput
            size="md"
            label={t('movements.from')}
            clearable
            clearButtonProps={{ 'aria-label': t('movements.anyFrom') }}
            value={get('from')}
            onChange={(day) => set('from', day)}
          />
          <DayInput
            size="md"
            label={t('movements.to')}
            clearable
            clearButtonProps={{ 'aria-label': t('movements.anyTo') }}
            value={get('to')}
            onChange={(day) => set('to', day)}
          />
          <WarehouseFilter />
        </SimpleGrid>
        <FilterChips />
        <Journal />
      </Stack>
    </>
  );
}

function Journal() {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const [get] = useUrlWords();
  const kind = movementKinds.find((known) => known === get('kind'));
  const filter = {
    q: get('q') ?? undefined,
    kind,
    from: get('from') ?? undefined,
    to: get('to') ?? undefined,
    warehouseId: get('warehouse') ?? undefined,
    clientId: get('client') ?? undefined,
    contractId: get('contract') ?? undefined,
  };
  const asked = Object.values(filter).some((value) => value !== undefined);
  return (
    <ListTable
      label={t('movements.title')}
      queryKey={['movements', 'list', filter]}
      sorts={['date', 'number', 'kind', 'client', 'contract', 'recorded']}
      fetchPage={(page) => answer(api.GET('/movements', { params: { query: { ...filter, ...page } } }))}
      xlsx={{ path: '/movements', query: filter }}
      idOf={({ id }) => id}
      card={(movement) => <MovementCard movement={movement} dated />}
      columns={[
        {
          key: 'date',
          title: t('movements.day'),
          sort: 'date',
          whole: true,
          render: ({ occurredOn }) => format.day(occurredOn),
        },
        {
          key: 'kind',
          title: t('movements.kind'),
          sort: 'kind',
          render: (movement) => (
            <>
              <Anchor component={Link} to={`/movements/${movement.id}`}>
                {t(`movement.kind.${movement.kind}`)} № {movement.number}
              </Anchor>{' '}
              <ReversedBadge movement={movement} />
            </>
          ),
        },
        {
          key: 'client',
          title: t('movements.client'),
          sort: 'client',
          render: ({ clientName }) => clientName,
        },
        {
          key: 'contract',
          title: t('movements.contract'),
          sort: 'contract',
          render: ({ contractNumber }) => <Code>{contractNumber}</Code>,
        },
        {
          key: 'quantity',
          title: t('movements.quantity'),
          number: true,
          render: ({ quantity }) => format.number(quantity),
        },
        {
          key: 'slots',
          title: t('movements.slots'),
          render: ({ lines }) => {
            const places = [...new Set(lines.map(({ slot }) => slot))];
            return places.slice(0, shownPlaces).join(', ') + (places.length > shownPlaces ? '…' : '');
          },
        },
        {
          key: 'recorded',
          title: t('movements.recorded'),
          sort: 'recorded',
          width: 160,
          render: ({ recordedAt, timeZone, recordedBy }) =>
            `${format.instant(recordedAt, timeZone)}, ${recordedBy.name}`,
        },
      ]}
      empty={
        asked
          ? { title: t('movements.empty'), hint: t('movements.emptyHint') }
          : { title: t('movements.nothingYet'), hint: t('movements.nothingYetHint') }
      }
    />
  );
}
