import { Button, Group, Loader, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { memo, useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageEmpty, PageError, PageLoading } from '../page/page-state.tsx';
import { SortSelect } from './sort-select.tsx';
import { TableScroll } from './table-scroll.tsx';
import { useNarrow } from '../../browser/use-narrow.ts';
import { useUrlWords } from '../../url/use-url-words.ts';
import { XlsxButton } from '../files/xlsx-button.tsx';
import type { Copied } from '../files/xlsx-button.tsx';

/** One column of a list; with `sort`, the word that the server sorts by. */
export interface Column<Item, Word extends string = never> {
  readonly key: string;
  readonly title: string;
  readonly render: (item: Item) => ReactNode;
  readonly sort?: Word;
  readonly number?: boolean;
  /** Never broken over lines: a number, a day. */
  readonly whole?: boolean;
  /** The least width in pixels, where words need more than `leastWidth`. */
  readonly width?: number;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

type Sort<Word extends string> = Word | `-${Word}`;

interface ListTableProps<Item, Word extends string> {
  readonly label: string;
  /** The first words of the query: what has to change to make this list out of date, and its filters. */
  readonly queryKey: readonly unknown[];
  /** The word of the URL that its sort stands under; a second list on a page has its own. */
  readonly sortWord?: string;
  /** The words of the columns that sort, as the API spells them. */
  readonly sorts?: readonly Word[];
  readonly fetchPage: (page: { cursor?: string; sort?: Sort<Word> }) => Promise<Page<Item>>;
  readonly columns: readonly Column<Item, Word>[];
  readonly idOf: (item: Item) => string;
  readonly empty: { readonly title: string; readonly hint?: string; readonly action?: ReactNode };
  /** The same list as a workbook: where, and by which filters; its sort is added. */
  readonly xlsx?: Copied;
  /** An item as a card, where the table is wider than the screen: on a phone, and on a tablet when it is wide. */
  readonly card?: (item: Item) => ReactNode;
}

/**
 * A list that the server sorts, filters and pages. The sort stands in the URL (`sort=-date`), filters are the
 * caller's. More rows come by a button, so that 50,000 of them cost what is looked at.
 */
export function ListTable<Item, const Word extends string = never>({
  label,
  queryKey,
  sortWord = 'sort',
  sorts = [],
  fetchPage,
  columns,
  idOf,
  empty,
  xlsx,
  card,
}: ListTableProps<Item, Word>) {
  const { t } = useTranslation('shell');
  const [get] = useUrlWords();
  const sort = sortOf(sorts, get(sortWord));
  const tableWidth = widthOf(columns);
  const narrow = useNarrow(card === undefined ? 0 : tableWidth);
  const list = useInfiniteQuery({
    queryKey: [...queryKey, { sort }],
    queryFn: ({ pageParam }) =>
      fetchPage({
        ...(pageParam !== undefined && { cursor: pageParam }),
        ...(sort !== undefined && { sort }),
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: (previous) => previous,
  });
  // Rows are rendered in small pieces: a slow phone reacts to touches meanwhile.
  const data = useDeferredValue(list.data);
  // Rows that are loaded stay when the next page fails.
  const retry = () => void (list.isFetchNextPageError ? list.fetchNextPage() : list.refetch());
  if (!data) return list.error ? <PageError error={list.error} retry={retry} /> : <PageLoading tall />;
  const count = data.pages.reduce((sum, page) => sum + page.items.length, 0);
  const { pages } = data;
  const busy = list.isFetching || data !== list.data;
  if (count === 0) {
    return (
      <div aria-busy={busy}>
        <PageEmpty {...empty} />
      </div>
    );
  }
  return (
    <>
      <div aria-busy={busy}>
        {card !== undefined && narrow ? (
          <>
            <SortSelect label={label} options={sortOptions(columns)} sortWord={sortWord} sort={sort} />
            <Cards label={label} pages={pages} idOf={idOf} card={card} />
          </>
        ) : (
          <TableScroll label={label}>
            <Table striped highlightOnHover verticalSpacing="xs" miw={tableWidth}>
              <Table.Thead>
                <Table.Tr>
                  {columns.map((column) => (
                    <HeadCell key={column.key} column={column} sortWord={sortWord} />
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Rows pages={pages} columns={columns} idOf={idOf} />
            </Table>
          </TableScroll>
        )}
      </div>
      <Group justify="space-between" mt="sm">
        <Text size="sm" c="dimmed" aria-live="polite">
          {t('list.shown', { count })}
        </Text>
        {list.isFetching && <Loader size="xs" />}
        <Group gap="sm">
          {xlsx !== undefined && <XlsxButton {...xlsx} query={{ ...xlsx.query, sort }} />}
          {list.hasNextPage && !list.error && (
            <Button
              size="sm"
              mih={44}
              loading={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {t('list.more')}
            </Button>
          )}
        </Group>
      </Group>
      {list.error && !list.isFetching && <PageError error={list.error} retry={retry} />}
    </>
  );
}

interface CardsProps<Item> {
  readonly label: string;
  readonly pages: readonly Page<Item>[];
  readonly idOf: (item: Item) => string;
  readonly card: (item: Item) => ReactNode;
}

function CardsOf<Item>({ label, pages, idOf, card }: CardsProps<Item>) {
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }} aria-label={label}>
      {pages.map(({ items }) => items.map((item) => <li key={idOf(item)}>{card(item)}</li>))}
    </Stack>
  );
}

/** Memoized, as the rows: not rendered again while the next page is loading. */
const Cards = memo(CardsOf) as typeof CardsOf;

/** Of a column of words, pixels: with less, beside wide columns, a line of it would have room for one letter only. */
const leastWidth = 120;
/** Of any column, pixels. */
const usualWidth = 90;

/** How wide a table of these columns is at least, pixels. */
function widthOf(columns: readonly { readonly width?: number }[]): number {
  return columns.reduce((sum, { width = usualWidth }) => sum + width, 0);
}

interface RowsProps<Item, Word extends string> extends Pick<CardsProps<Item>, 'pages' | 'idOf'> {
  readonly columns: readonly Column<Item, Word>[];
}

function RowsOf<Item, Word extends string>({ pages, columns, idOf }: RowsProps<Item, Word>) {
  return (
    <Table.Tbody>
      {pages.map(({ items }) =>
        items.map((item) => (
          <Table.Tr key={idOf(item)}>
            {columns.map((column) => (
              <Table.Td
                key={column.key}
                ta={column.number ? 'right' : 'left'}
                miw={column.width ?? (column.whole || column.number ? undefined : leastWidth)}
                style={{
                  overflowWrap: 'anywhere',
                  whiteSpace: column.whole || column.number ? 'nowrap' : undefined,
                  fontVariantNumeric: 'tabular-nums',
                }}
              >
                {column.render(item)}
              </Table.Td>
            ))}
          </Table.Tr>
        )),
      )}
    </Table.Tbody>
  );
}

const Rows = memo(RowsOf) as typeof RowsOf;

function sortOptions<Item, Word extends string>(columns: readonly Column<Item, Word>[]) {
  return columns.flatMap(({ sort, title }) => (sort === undefined ? [] : [{ value: sort, label: title }]));
}

/** What the URL asks for, if this list can be sorted so. */
function sortOf<Word extends string>(sorts: readonly Word[], asked: string | null): Sort<Word> | undefined {
  const word = sorts.find((known) => asked === known || asked === `-${known}`);
  if (word === undefined) return undefined;
  return asked === word ? word : `-${word}`;
}

interface HeadCellProps<Item, Word extends string> {
  readonly column: Column<Item, Word>;
  readonly sortWord: string;
}

function HeadCell<Item, Word extends string>({ column, sortWord }: HeadCellProps<Item, Word>) {
  const [get, set] = useUrlWords();
  const current = get(sortWord);
  const ascending = current === column.sort;
  const descending = current === `-${column.sort ?? ''}`;
  if (column.sort === undefined) {
    return <Table.Th ta={column.number ? 'right' : 'left'}>{column.title}</Table.Th>;
  }
  const turn = () => set(sortWord, ascending ? `-${column.sort ?? ''}` : (column.sort ?? ''));
  const Icon = ascending ? IconArrowUp : descending ? IconArrowDown : IconArrowsSort;
  return (
    <Table.Th
      ta={column.number ? 'right' : 'left'}
      aria-sort={ascending ? 'ascending' : descending ? 'descending' : 'none'}
    >
      <UnstyledButton onClick={turn} fw={700} fz="sm" mih={44}>
        <Group gap={4} wrap="nowrap" justify={column.number ? 'flex-end' : 'flex-start'}>
          {column.title}
          <Icon size={14} aria-hidden />
        </Group>
      </UnstyledButton>
    </Table.Th>
  );
}
