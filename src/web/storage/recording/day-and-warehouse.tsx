import { SimpleGrid } from '@mantine/core';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { WarehouseSelect } from '../../warehouses/warehouse-select.tsx';
import type { MovementFormState } from './use-movement-form.ts';

interface DayAndWarehouseProps {
  readonly label: string;
  readonly form: MovementFormState;
  readonly onDay: (day: string | null) => void;
  readonly onWarehouse: (id: string) => void;
  readonly error: string | undefined;
}

/** When and where a movement happened: no day after today there (rule R1). */
export function DayAndWarehouse({ label, form, onDay, onWarehouse, error }: DayAndWarehouseProps) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
      <DayInput
        label={label}
        size="md"
        value={form.on}
        notAfter={form.today}
        onChange={onDay}
        error={error}
      />
      <WarehouseSelect
        warehouses={form.warehouses}
        value={form.warehouse?.id ?? null}
        onChange={(id) => id !== null && onWarehouse(id)}
      />
    </SimpleGrid>
  );
}
