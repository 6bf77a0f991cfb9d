import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { SearchField } from '../../parts/lists/search-field.tsx';
import { PageHead } from '../../parts/page/page-head.tsx';
import { useUrlWords } from '../../url/use-url-words.ts';
import { useTodayAt } from '../../warehouses/use-warehouse.ts';
import { WarehouseFilter } from '../../warehouses/warehouse-filter.tsx';
import { FilterChips } from './filter-chips.tsx';
import { StockList } from './stock-list.tsx';

/** «Где лежит?»: by plate, client, contract or slot; at the close of a day, today's at first. */
export function WherePage() {
  const { t } = useTranslation('storage');
  const [get, set] = useUrlWords();
  const today = useTodayAt(get('warehouse'));
  return (
    <>
      <PageHead title={t('where.title')} />
      <Stack gap="md">
        <SearchField label={t('where.search')} placeholder={t('where.searchHint')} />
        <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
          <DayInput
            size="md"
            label={t('where.day')}
            value={get('day') ?? today}
            onChange={(day) => set('day', day === today ? null : day)}
          />
          <WarehouseFilter />
        </SimpleGrid>
        <FilterChips />
        <StockList />
      </Stack>
    </>
  );
}
