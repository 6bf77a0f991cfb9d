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
      fetchPage={({ cursor }) => answer(api.GET('/categories', { params: { query: { cursor } } }))}
      idOf={({ id }) => id}
      columns={[
        { key: 'code', title: t('category.code'), render: ({ code }) => code },
        { key: 'name', title: t('category.name'), render: ({ name }) => name },
        {
          key: 'places',
          title: t('category.places'),
          number: true,
          render: ({ places }) => format.number(places),
        },
      ]}
      empty={{ title: t('category.none'), hint: t('category.noneHint') }}
    />
  );
}
