import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { DocumentLink } from '../documents/document-link.tsx';
import { useFormat } from '../../language/format.ts';
import { ListTable } from '../../parts/lists/list-table.tsx';
import type { Column } from '../../parts/lists/list-table.tsx';
import { useUrlWords } from '../../url/use-url-words.ts';
import type { Schemas } from '../../api/schemas.ts';
import { ChangeReasons } from './change-reasons.tsx';

type Compared = Schemas['ComparedContract'];
type Outcome = Compared['outcome'];
const sorts = ['client', 'contract', 'total', 'owed', 'before', 'change'] as const;

/** Of a column of sums, pixels. */
const sumWidth = 120;

type ComparedColumn = Column<Compared, (typeof sorts)[number]>;

interface ComparisonListProps {
  readonly runId: string;
  readonly outcome: Outcome;
  /** Of the URL, where another of these lists stands on the page. */
  readonly sortWord?: string;
  readonly label: string;
  readonly empty: { readonly title: string; readonly hint?: string };
}

/**
 * The contracts of a run with one outcome, each beside the month before; of issued ones, their documents. `q` in the URL
 * is a part of the client's name or ИНН, or of the contract's number.
 */
export function ComparisonList({ runId, outcome, sortWord, label, empty }: ComparisonListProps) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const issued = outcome === 'issued';
  const columns: readonly (ComparedColumn | false)[] = [
    {
      key: 'client',
      title: t('preview.client'),
      sort: 'client',
      width: 140,
      render: (item) => <Who item={item} />,
    },
    {
      key: 'before',
      title: t('preview.before'),
      number: true,
      width: sumWidth,
      sort: 'before',
      render: ({ owedBefore }) => <Sum>{format.money(owedBefore)}</Sum>,
    },
    (outcome === 'unchanged' || outcome === 'nothing') && {
      key: 'owed',
      title: t('preview.owed'),
      number: true,
      width: sumWidth,
      sort: 'owed',
      render: ({ owed }) => <Sum strong>{format.money(owed)}</Sum>,
    },
    (issued || outcome === 'carried') && {
      key: 'total',
      title: t(issued ? 'preview.total' : 'preview.carried'),
      number: true,
      width: sumWidth,
      sort: 'total',
      render: ({ total }) => <Sum strong>{format.money(total)}</Sum>,
    },
    issued && {
      key: 'change',
      title: t('preview.change'),
      number: true,
      width: sumWidth,
      sort: 'change',
      render: ({ change }) => <Sum>{format.change(change)}</Sum>,
    },
    outcome !== 'unchanged' && {
      key: 'why',
      title: t('preview.why'),
      width: 300,
      render: ({ reasons }) => <ChangeReasons reasons={reasons} />,
    },
  ];
  const shown = columns.filter((column) => column !== false);
  const [get] = useUrlWords();
  const q = get('q') ?? undefined;
  return (
    <ListTable
      label={label}
      queryKey={['billing-runs', 'comparison', runId, outcome, { q }]}
      sortWord={sortWord}
      sorts={sorts}
      fetchPage={({ cursor, sort }) =>
        answer(
          api.GET('/billing-runs/{id}/comparison', {
            params: { path: { id: runId }, query: { outcome, q, cursor, sort } },
          }),
        )
      }
      columns={shown}
      idOf={({ contractId }) => contractId}
      card={(item) => <ComparedCard item={item} columns={shown} />}
      empty={q === undefined ? empty : { title: t('preview.notFound'), hint: t('preview.notFoundHint') }}
      xlsx={{ path: `/billing-runs/${runId}/comparison`, query: { outcome, q }, label }}
    />
  );
}

function Sum({ children, strong = false }: { children: string; strong?: boolean }) {
  return (
    <Text size="sm" fw={strong ? 700 : 400} style={{ whiteSpace: 'nowrap' }}>
      {children}
    </Text>
  );
}

function Who({ item }: { item: Compared }) {
  const { t } = useTranslation('billing');
  return (
    <Stack gap={2} miw={140}>
      <Text size="sm" fw={600}>
        {item.clientName}
      </Text>
      <Anchor component={Link} to={`/contracts/${item.contractId}`} size="sm">
        {item.contractNumber}
      </Anchor>
      {item.invoiceId !== null && (
        <DocumentLink kind="invoice" id={item.invoiceId} size="sm">
          {t('result.invoice', { number: item.invoiceNumber })}
        </DocumentLink>
      )}
      {item.actId !== null && (
        <DocumentLink kind="act" id={item.actId} size="sm">
          {t('result.act', { number: item.actNumber })}
        </DocumentLink>
      )}
    </Stack>
  );
}

/** A contract on a phone: the cells of its row one below the other. */
function ComparedCard({ item, columns }: { item: Compared; columns: readonly ComparedColumn[] }) {
  return (
    <Paper withBorder p="sm" style={{ overflowWrap: 'anywhere' }}>
      <Stack gap="xs">
        {columns.map(({ key, title, number, render }) =>
          number ? (
            <Group key={key} justify="space-between" wrap="nowrap">
              <Text size="sm">{title}</Text>
              {render(item)}
            </Group>
          ) : (
            <div key={key}>{render(item)}</div>
          ),
        )}
      </Stack>
    </Paper>
  );
}
