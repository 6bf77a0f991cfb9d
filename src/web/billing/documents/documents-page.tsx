import { Anchor, Badge, Group, Paper, Select, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DownloadButton } from '../../parts/files/download-button.tsx';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { Code } from '../../parts/page/code.tsx';
import { ListTable } from '../../parts/lists/list-table.tsx';
import { PageHead } from '../../parts/page/page-head.tsx';
import { SearchField } from '../../parts/lists/search-field.tsx';
import { useUrlWords } from '../../url/use-url-words.ts';
import type { Schemas } from '../../api/schemas.ts';
import { ClientFilter } from './client-filter.tsx';
import { MonthSelect } from '../months/month-select.tsx';

type Listed = Schemas['ListedDocument'];

/** Invoices with their acts; filters stand in the URL: `month`, `clientId`, `status`, `q`. */
export function DocumentsPage() {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const [get, set] = useUrlWords();
  const month = get('month');
  const clientId = get('clientId');
  const status = statuses.find((known) => known === get('status'));
  return (
    <>
      <PageHead title={t('documents.title')}>
        {month !== null && (
          <DownloadButton
            address={`/api/v1/documents.zip?month=${month}`}
            size="md"
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {t('documents.zip', { month: format.month(month) })}
          </DownloadButton>
        )}
      </PageHead>
      <Stack>
        <Group align="flex-end" gap="sm">
          <MonthSelect
            value={month}
            onChange={(chosen) => set('month', chosen)}
            all={t('documents.allMonths')}
          />
          <ClientFilter value={clientId} onChange={(chosen) => set('clientId', chosen)} />
          <Select
            label={t('documents.status')}
            size="md"
            w={{ base: '100%', xs: 180 }}
            allowDeselect={false}
            data={[
              { value: '', label: t('documents.allStatuses') },
              { value: 'issued', label: t('documents.issued') },
              { value: 'voided', label: t('documents.voided') },
            ]}
            value={status ?? ''}
            onChange={(chosen) => set('status', chosen)}
          />
        </Group>
        <SearchField label={t('documents.search')} placeholder={t('documents.searchHint')} />
        <DocumentList />
      </Stack>
    </>
  );
}

const statuses = ['issued', 'voided'] as const;
const sorts = ['date', 'number', 'client', 'contract', 'total'] as const;

function DocumentList() {
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
          render: (item) => <InvoiceLink item={item}>{item.invoiceNumber}</InvoiceLink>,
        },
        {
          key: 'act',
          whole: true,
          title: t('documents.act'),
          render: (item) => <ActLink item={item}>{item.actNumber}</ActLink>,
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
          render: (item) => <Status status={item.status} />,
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

function InvoiceLink({ item, children }: { item: Listed; children: string }) {
  return (
    <Anchor component={Link} to={`/documents/invoices/${item.invoiceId}`} fw={600} size="sm">
      {children}
    </Anchor>
  );
}

function ActLink({ item, children }: { item: Listed; children: string }) {
  return (
    <Anchor component={Link} to={`/documents/acts/${item.actId}`} fw={600} size="sm">
      {children}
    </Anchor>
  );
}

/** The state of a document in words; «voided» in red. */
export function Status({ status }: { status: Listed['status'] }) {
  const { t } = useTranslation('billing');
  if (status === 'issued') return t('documents.issued');
  return (
    <Badge color="red" variant="outline">
      {t('documents.voided')}
    </Badge>
  );
}

function DocumentCard({ item }: { item: Listed }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <Paper withBorder p="sm">
      <Stack gap={4}>
        <Group justify="space-between" align="flex-start" gap="xs">
          <Text fw={600} flex="1 1 180px" style={{ overflowWrap: 'anywhere' }}>
            {item.clientName}
          </Text>
          <Text fw={700} style={{ whiteSpace: 'nowrap' }}>
            {format.money(item.total)}
          </Text>
        </Group>
        <Text size="sm">
          {format.day(item.date)} · {item.contractNumber}
        </Text>
        <Group gap="lg">
          <InvoiceLink item={item}>{t('result.invoice', { number: item.invoiceNumber })}</InvoiceLink>
          <ActLink item={item}>{t('result.act', { number: item.actNumber })}</ActLink>
          {item.status === 'voided' && <Status status={item.status} />}
        </Group>
      </Stack>
    </Paper>
  );
}
