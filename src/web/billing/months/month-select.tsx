import { Select } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import { useBillingMonths } from './use-billing-months.ts';

interface MonthSelectProps {
  readonly value: string | null;
  readonly onChange: (month: string | null) => void;
  /** What stands for no month; without it, there always is one. */
  readonly all?: string;
}

/** One of the months that are billed here, with what was issued for it. */
export function MonthSelect({ value, onChange, all }: MonthSelectProps) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const months = useBillingMonths();
  const items = months.data?.items ?? [];
  const known = value === null || items.some(({ month }) => month === value) ? [] : [value];
  const notes = new Map(
    items.map(({ month, over, invoices }) => [
      month,
      [
        invoices > 0 ? t('monthInvoices', { count: invoices }) : t('monthNothing'),
        over ? '' : t('monthNotOver'),
      ]
        .filter((note) => note !== '')
        .join(', '),
    ]),
  );
  return (
    <Select
      label={t('month')}
      leftSection={<IconCalendar size={16} aria-hidden />}
      placeholder={all}
      clearable={all !== undefined}
      allowDeselect={all !== undefined}
      w={{ base: '100%', xs: 240 }}
      size="md"
      data={[...known, ...items.map(({ month }) => month)].map((month) => ({
        value: month,
        label: format.month(month),
      }))}
      renderOption={({ option }) =>
        notes.has(option.value) ? `${option.label}: ${notes.get(option.value) ?? ''}` : option.label
      }
      value={value}
      onChange={onChange}
    />
  );
}
