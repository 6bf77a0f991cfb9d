import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { ListTable } from '../../parts/lists/list-table.tsx';
import { Code } from '../../parts/page/code.tsx';
import { useUrlWords } from '../../url/use-url-words.ts';
import { useTodayAt } from '../../warehouses/use-warehouse.ts';
import { useLotWords } from '../lots/lot-words.ts';
import { ClientOfStock } from './client-of-stock.tsx';
import { StockCard } from './stock-card.tsx';

/** What lies where at the close of a day, filtered by the words of the URL. */
export function StockList() {
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
        {
          key: 'client',
          title: t('where.client'),
          sort: 'client',
          render: (item) => <ClientOfStock item={item} />,
        },
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
