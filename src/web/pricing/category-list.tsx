import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { useFormat } from '../format.ts';
import { ListTable } from '../parts/list-table.tsx';

/** What is priced, by code. */
export function CategoryList() {
  const { t } = useTranslation('pricing');
  const format = useFormat();
  return (
    <ListTable
      label={t('categories')}
      queryKey={['categories', 'list']}
      sorts={['code', 'name', 'places']}
      fetchPage={(page) => answer(api.GET('/categories', { params: { query: page } }))}
      xlsx={{ path: '/categories' }}
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
      empty={{ title: t('category.none'), hint: t('category.noneHint') }}
    />
  );
}
