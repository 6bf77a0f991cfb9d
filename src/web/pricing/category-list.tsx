import { Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { answer, api } from '../api/client.ts';
import { useFormat } from '../format.ts';
import { ListTable } from '../parts/list-table.tsx';
import { SearchField } from '../parts/search-field.tsx';

/** What is priced, by code; `q` in the URL is a part of the code or of the name. */
export function CategoryList() {
  const { t } = useTranslation('pricing');
  const format = useFormat();
  const [params] = useSearchParams();
  const q = params.get('q') ?? undefined;
  return (
    <Stack>
      <SearchField label={t('category.search')} placeholder={t('searchHint')} />
      <ListTable
        label={t('categories')}
        queryKey={['categories', 'list', { q }]}
        sorts={['code', 'name', 'places']}
        fetchPage={(page) => answer(api.GET('/categories', { params: { query: { q, ...page } } }))}
        xlsx={{ path: '/categories', query: { q } }}
        idOf={({ id }) => id}
        columns={[
          { key: 'code', title: t('category.code'), sort: 'code', render: ({ code }) => code },
          { key: 'name', title: t('category.name'), sort: 'name', render: ({ name }) => name },
          {
            key: 'places',
            title: t('category.places'),
            sort: 'places',
            number: true,
            render: ({ places }) => format.number(places),
          },
        ]}
        card={({ code, name, places }) => (
          <Paper withBorder p="sm" style={{ overflowWrap: 'anywhere' }}>
            <Text fw={700}>{code}</Text>
            <Text>{name}</Text>
            <Text size="sm">{t('category.placesCard', { places: format.number(places) })}</Text>
          </Paper>
        )}
        empty={
          q === undefined
            ? { title: t('category.none'), hint: t('category.noneHint') }
            : { title: t('notFound'), hint: t('notFoundHint') }
        }
      />
    </Stack>
  );
}
