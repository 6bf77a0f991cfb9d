import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { Code } from '../../parts/page/code.tsx';
import { ListTable } from '../../parts/lists/list-table.tsx';
import { LinkCard } from '../../parts/lists/link-card.tsx';
import type { Contract } from './contract.ts';

interface ContractFilter {
  /** A part of the number, or of the client's name or ИНН. */
  readonly q?: string | undefined;
  readonly clientId?: string | undefined;
  readonly tariffId?: string | undefined;
}

interface ContractListProps {
  readonly filter: ContractFilter;
  /** Of the URL, where another list stands on the page. */
  readonly sortWord?: string;
}

/** Contracts by number: all of them, of a client, or by a tariff. */
export function ContractList({ filter, sortWord }: ContractListProps) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { q, clientId } = filter;
  const termOf = ({ startsOn, endsOn }: Contract) =>
    endsOn === null
      ? t('contract.since', { from: format.day(startsOn) })
      : t('contract.fromTo', { from: format.day(startsOn), to: format.day(endsOn) });
  return (
    <ListTable
      label={t('contracts')}
      queryKey={['contracts', 'list', filter]}
      sortWord={sortWord}
      sorts={['number', 'client', 'starts', 'organization']}
      fetchPage={(page) => answer(api.GET('/contracts', { params: { query: { ...filter, ...page } } }))}
      xlsx={{ path: '/contracts', query: { ...filter } }}
      idOf={({ id }) => id}
      columns={[
        {
          key: 'number',
          title: t('contract.number'),
          sort: 'number',
          render: ({ id, number }) => (
            <Anchor component={Link} to={`/contracts/${id}`}>
              <Code>{number}</Code>
            </Anchor>
          ),
        },
        ...(clientId === undefined
          ? [
              {
                key: 'client',
                title: t('contract.client'),
                sort: 'client' as const,
                render: ({ clientName }: Contract) => clientName,
              },
            ]
          : []),
        {
          key: 'term',
          title: t('contract.term'),
          sort: 'starts',
          whole: true,
          render: termOf,
        },
        {
          key: 'organization',
          title: t('contract.organization'),
          sort: 'organization',
          render: ({ organizationName }) => organizationName,
        },
      ]}
      card={(contract) => (
        <LinkCard to={`/contracts/${contract.id}`} title={contract.number}>
          {clientId === undefined && <Text>{contract.clientName}</Text>}
          <Text size="sm">
            {termOf(contract)} · {contract.organizationName}
          </Text>
        </LinkCard>
      )}
      empty={
        q === undefined
          ? {
              title: t('contract.none'),
              ...(filter.tariffId === undefined && { hint: t('contract.noneHint') }),
            }
          : { title: t('notFound'), hint: t('notFoundHint') }
      }
    />
  );
}
