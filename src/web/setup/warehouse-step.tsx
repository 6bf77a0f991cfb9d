import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageError } from '../parts/page/page-state.tsx';
import { SlotPatternForm } from '../warehouses/slots/slot-pattern-form.tsx';
import { useWarehouses } from '../warehouses/use-warehouse.ts';
import { WarehouseForm } from '../warehouses/warehouse-form.tsx';

interface WarehouseStepProps {
  readonly done: boolean;
  readonly hasWarehouse: boolean;
  readonly onDone: () => void;
}

/** A warehouse, then its slots by a pattern. */
export function WarehouseStep({ done, hasWarehouse, onDone }: WarehouseStepProps) {
  const { t } = useTranslation('setup');
  const warehouses = useWarehouses();
  const first = warehouses.data?.items[0];
  if (done) {
    return (
      <Anchor component={Link} to="/warehouses">
        {t('warehouse.open')}
      </Anchor>
    );
  }
  if (!hasWarehouse) {
    return (
      <Stack>
        <Text>{t('warehouse.hint')}</Text>
        <WarehouseForm />
      </Stack>
    );
  }
  if (warehouses.isLoadingError) {
    return <PageError error={warehouses.error} retry={() => void warehouses.refetch()} />;
  }
  return (
    first && (
      <Stack>
        <Text>{t('warehouse.slotsHint', { name: first.name })}</Text>
        <SlotPatternForm warehouseId={first.id} onDone={onDone} />
      </Stack>
    )
  );
}
