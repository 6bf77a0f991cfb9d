import { Button, Paper, Select, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { answer, api } from '../api/client.ts';
import { useFormat } from '../language/format.ts';
import { Facts } from '../parts/page/facts.tsx';
import { PageHead } from '../parts/page/page-head.tsx';
import { PageEmpty, PageError, PageLoading } from '../parts/page/page-state.tsx';
import { Rename } from '../parts/forms/rename.tsx';
import { SearchField } from '../parts/lists/search-field.tsx';
import { useUrlWords } from '../url/use-url-words.ts';
import { useMay } from '../session/session.ts';
import { useWarehouses } from './use-warehouse.ts';
import { SlotList } from './slots/slot-list.tsx';
import { SlotPatternForm } from './slots/slot-pattern-form.tsx';

/** A warehouse: how much room there is now, its slots, and many new ones at once. */
export function WarehousePage() {
  const { t } = useTranslation('warehouses');
  const format = useFormat();
  const { id = '' } = useParams();
  const [get, set] = useUrlWords();
  const mayWrite = useMay('manageWarehouses');
  const adds = mayWrite && get('add') !== null;
  const warehouses = useWarehouses();
  const capacity = useQuery({
    queryKey: ['capacity', 'now', id],
    queryFn: () => answer(api.GET('/capacity', { params: { query: { warehouseId: id } } })),
  });
  if (!warehouses.data || !capacity.data) {
    const error = warehouses.error ?? capacity.error;
    const retry = () => void Promise.all([warehouses.refetch(), capacity.refetch()]);
    return error ? <PageError wholePage error={error} retry={retry} /> : <PageLoading />;
  }
  const warehouse = warehouses.data.items.find((one) => one.id === id);
  if (!warehouse) return <PageEmpty wholePage title={t('warehouse.gone')} />;
  const zone = get('zone');
  const { zones } = capacity.data;
  return (
    <>
      <PageHead
        title={`${warehouse.code} · ${warehouse.name}`}
        back={{ to: '/warehouses', text: t('warehouses') }}
      >
        {mayWrite && !adds && (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => set('add', '1', { step: true })}
          >
            {t('slot.addMany')}
          </Button>
        )}
        {mayWrite && (
          <Rename
            item={warehouse}
            label={t('warehouse.name')}
            send={(id, body) => answer(api.PATCH('/warehouses/{id}', { params: { path: { id } }, body }))}
          />
        )}
      </PageHead>
      <Stack gap="lg">
        {adds && (
          <Paper component="section" withBorder p="md">
            <Title order={2} size="h3" mb="sm">
              {t('slot.addMany')}
            </Title>
            <SlotPatternForm
              warehouseId={id}
              onDone={() => set('add', null)}
              onCancel={() => set('add', null)}
              onTake={({ name }) => {
                set('add', null);
                set('q', name);
              }}
            />
          </Paper>
        )}
        <Paper withBorder p="md">
          <Facts
            items={[
              [t('slot.capacity'), format.number(capacity.data.capacity)],
              [t('slot.occupied'), format.number(capacity.data.occupied)],
              [t('slot.free'), format.number(capacity.data.free)],
            ]}
          />
        </Paper>
        <section>
          <Title order={2} size="h3" mb="sm">
            {t('slots')}
          </Title>
          <SimpleGrid cols={{ base: 1, xs: 2 }} maw={640} mb="md">
            <SearchField label={t('slot.search')} placeholder={t('slot.searchHint')} />
            <Select
              label={t('slot.zone')}
              placeholder={t('slot.allZones')}
              clearable
              clearButtonProps={{ 'aria-label': t('slot.allZones') }}
              data={zones
                .filter((one) => one.zone !== '')
                .map((one) => ({
                  value: one.zone,
                  label: t('slot.zoneFree', { zone: one.zone, free: format.number(one.free) }),
                }))}
              value={zone}
              onChange={(value) => set('zone', value)}
            />
          </SimpleGrid>
          <SlotList warehouseId={id} q={get('q') ?? undefined} zone={zone ?? undefined} />
        </section>
      </Stack>
    </>
  );
}
