import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface WarehouseSelectProps {
  readonly warehouses: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | null;
  /** Null only when all of them may be meant. */
  readonly onChange: (id: string | null) => void;
  /** All warehouses together are a choice too. */
  readonly all?: boolean;
}

/** Which warehouse; nothing where there is only one. */
export function WarehouseSelect({ warehouses, value, onChange, all = false }: WarehouseSelectProps) {
  const { t } = useTranslation('shell');
  if (warehouses.length < 2) return null;
  return (
    <Select
      label={t('warehouse.label')}
      size="md"
      placeholder={all ? t('warehouse.all') : undefined}
      data={warehouses.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      clearable={all}
      allowDeselect={all}
      clearButtonProps={{ 'aria-label': t('warehouse.all') }}
      searchable={warehouses.length > 8}
    />
  );
}
