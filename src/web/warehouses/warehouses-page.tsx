import { Anchor, Box, Button, Paper, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../api/client.ts';
import { LinkCard } from '../parts/lists/link-card.tsx';
import { ListTable } from '../parts/lists/list-table.tsx';
import { PageHead } from '../parts/page/page-head.tsx';
import { SearchField } from '../parts/lists/search-field.tsx';
import { useOpenSent } from '../url/destination.ts';
import { useUrlWords } from '../url/use-url-words.ts';
import { useMay } from '../session/session.ts';
import { WarehouseForm } from './warehouse-form.tsx';

/** The list of warehouses. */
export function WarehousesPage() {
  const { t } = useTranslation('warehouses');
  const openSent = useOpenSent();
  const [get, set] = useUrlWords();
  const q = get('q') ?? undefined;
  const mayWrite = useMay('manageWarehouses');
  const makes = mayWrite && get('new') !== null;
  const add = mayWrite && !makes && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set('new', '1', { step: true })}>
      {t('warehouse.new')}
    </Button>
  );
  return (
    <>
      <PageHead title={t('warehouses')}>{add}</PageHead>
      {makes && (
        <Paper component="section" aria-label={t('warehouse.new')} withBorder p="md" mb="md">
          <WarehouseForm
            onDone={({ id }) => openSent(`/warehouses/${id}?add=1`)}
            onCancel={() => set('new', null)}
          />
        </Paper>
      )}
      <Box mb="md">
        <SearchField label={t('warehouse.search')} placeholder={t('warehouse.searchHint')} />
      </Box>
      <ListTable
        label={t('warehouses')}
        queryKey={['warehouses', 'list', { q }]}
        sorts={['code', 'name']}
        fetchPage={(page) => answer(api.GET('/warehouses', { params: { query: { q, ...page } } }))}
        xlsx={{ path: '/warehouses', query: { q } }}
        idOf={({ id }) => id}
        columns={[
          {
            key: 'code',
            title: t('warehouse.code'),
            sort: 'code',
            render: ({ id, code }) => (
              <Anchor component={Link} to={`/warehouses/${id}`}>
                {code}
              </Anchor>
            ),
          },
          { key: 'name', title: t('warehouse.name'), sort: 'name', render: ({ name }) => name },
          {
            key: 'timeZone',
            title: t('warehouse.timeZone'),
            whole: true,
            render: ({ timeZone }) => timeZone,
          },
        ]}
        card={({ id, code, name, timeZone }) => (
          <LinkCard to={`/warehouses/${id}`} title={code}>
            <Text>{name}</Text>
            <Text size="sm">{timeZone}</Text>
          </LinkCard>
        )}
        empty={
          q === undefined
            ? { title: t('warehouse.none'), hint: t('warehouse.noneHint') }
            : { title: t('slot.notFound'), hint: t('warehouse.notFoundHint') }
        }
      />
    </>
  );
}
