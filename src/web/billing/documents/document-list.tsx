import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { ListTable } from '../../parts/lists/list-table.tsx';
import { Code } from '../../parts/page/code.tsx';
import { useUrlWords } from '../../url/use-url-words.ts';
import { DocumentCard } from './document-card.tsx';
import { DocumentLink } from './document-link.tsx';
import { DocumentStatus } from './document-status.tsx';

/** The words of the filter by status. */
export const statuses = ['issued', 'voided'] as const;
const sorts = ['date', 'number', 'client', 'contract', 'total'] as const;

/** Invoices with their acts, filtered by the words of the URL. */
export function DocumentList() {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const [get] = useUrlWords();
  const asked = (name: string) => get(name) ?? undefined;
  const filter = {
    month: asked('month'),
    clientId: asked('clientId'),
    q: asked('q'),
    status: statuses.find((status) => status === get('status')),
  };
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <ListTable
      label={t('documents.title')}
      queryKey={['documents', filter]}
      sorts={sorts}
      fetchPage={(page) => answer(api.GET('/documents', { params: { query: { ...filter, ...page } } }))}
      idOf={({ invoiceId }) => invoiceId}
      columns={[
        {
          key: 'invoice',
          whole: true,
          title: t('documents.invoice'),
          sort: 'number',
          render: (item) => (
            <DocumentLink kind="invoice" id={item.invoiceId} fw={600} size="sm">
              {item.invoiceNumber}
            </DocumentLink>
          ),
        },
        {
          key: 'act',
          whole: true,
          title: t('documents.act'),
          render: (item) => (
            <DocumentLink kind="act" id={item.actId} fw={600} size="sm">
              {item.actNumber}
            </DocumentLink>
          ),
        },
        {
          key: 'date',
          title: t('documents.date'),
          sort: 'date',
          whole: true,
          render: ({ date }) => format.day(date),
        },
        {
          key: 'client',
          title: t('documents.client'),
          sort: 'client',
          render: ({ clientName }) => clientName,
        },
        {
          key: 'contract',
          title: t('documents.contract'),
          sort: 'contract',
          render: ({ contractId, contractNumber }) => (
            <Anchor component={Link} to={`/contracts/${contractId}`} size="sm">
              <Code>{contractNumber}</Code>
            </Anchor>
          ),
        },
        {
          key: 'total',
          title: t('documents.total'),
          number: true,
          sort: 'total',
          whole: true,
          render: ({ total }) => format.money(total),
        },
        {
          key: 'status',
          title: t('documents.status'),
          whole: true,
          render: (item) => <DocumentStatus status={item.status} />,
        },
      ]}
      card={(item) => <DocumentCard item={item} />}
      empty={
        filtered
          ? { title: t('documents.notFound'), hint: t('documents.notFoundHint') }
          : { title: t('documents.none'), hint: t('documents.noneHint') }
      }
      xlsx={{ path: '/documents.xlsx', query: filter }}
    />
  );
}
