import { Box, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { useFormat } from '../language/format.ts';
import { ListTable } from '../parts/lists/list-table.tsx';
import { Rename } from '../parts/forms/rename.tsx';
import type { Named } from '../parts/forms/rename.tsx';

import { SearchField } from '../parts/lists/search-field.tsx';
import { useUrlWords } from '../url/use-url-words.ts';

/** What is priced, by code; `q` in the URL is a part of the code or of the name. A mistyped name may be corrected. */
export function CategoryList({ mayRename }: { readonly mayRename: boolean }) {
  const { t } = useTranslation('pricing');
  const format = useFormat();
  const [get] = useUrlWords();
  const rename = (category: Named) => (
    <Rename
      inList
      item={category}
      label={t('category.name')}
      send={(id, body) => answer(api.PATCH('/categories/{id}', { params: { path: { id } }, body }))}
    />
  );
  const q = get('q') ?? undefined;
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
          ...(mayRename ? [{ key: 'rename', title: t('actions'), render: rename }] : []),
        ]}
        card={(category) => (
          <Paper withBorder p="sm" style={{ overflowWrap: 'anywhere' }}>
            <Text fw={700}>{category.code}</Text>
            <Text>{category.name}</Text>
            <Text size="sm">{t('category.placesCard', { places: format.number(category.places) })}</Text>
            {mayRename && <Box mt="xs">{rename(category)}</Box>}
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
