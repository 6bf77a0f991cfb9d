import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { ListTable } from '../../parts/lists/list-table.tsx';
import { LinkCard } from '../../parts/lists/link-card.tsx';

/** Clients by name; `q` is a part of the name or of the ИНН. */
export function ClientList({ q }: { q: string | undefined }) {
  const { t } = useTranslation('clients');
  return (
    <ListTable
      label={t('clients')}
      queryKey={['clients', 'list', { q }]}
      sorts={['name', 'inn']}
      fetchPage={(page) => answer(api.GET('/clients', { params: { query: { q, ...page } } }))}
      xlsx={{ path: '/clients', query: { q } }}
      idOf={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t('client.name'),
          sort: 'name',
          render: ({ id, name }) => (
            <Anchor component={Link} to={`/clients/${id}`}>
              {name}
            </Anchor>
          ),
        },
        { key: 'inn', title: t('inn'), sort: 'inn', whole: true, render: ({ inn }) => inn },
        { key: 'kpp', title: t('kpp'), whole: true, render: ({ kpp }) => kpp ?? '—' },
        { key: 'emails', title: t('client.emails'), render: ({ emails }) => emails.join(', ') || '—' },
      ]}
      card={({ id, name, inn, kpp }) => (
        <LinkCard to={`/clients/${id}`} title={name}>
          <Text size="sm">
            {t('inn')} {inn}
            {kpp !== null && ` · ${t('kpp')} ${kpp}`}
          </Text>
        </LinkCard>
      )}
      empty={
        q === undefined
          ? {
              title: t('client.none'),
              hint: t('client.noneHint'),
            }
          : { title: t('notFound'), hint: t('notFoundHint') }
      }
    />
  );
}
