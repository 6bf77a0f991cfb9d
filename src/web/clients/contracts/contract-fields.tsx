import { NumberInput, Radio, Stack } from '@mantine/core';
import type { NumberInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { paths } from '../../api/schema.d.ts';

/** As `answer()` gives it: the browser's types leave out what can only be null. */
export type Contract = Omit<
  paths['/contracts/{id}']['get']['responses'][200]['content']['application/json'],
  'minimumMonthly'
>;

const dayCounts = ['arrival', 'departure', 'both'] as const;

interface DayCountInputProps {
  readonly value?: Contract['dayCount'];
  readonly onChange?: (value: Contract['dayCount']) => void;
  readonly error?: React.ReactNode;
}

/** Rule R3: which day counts besides the days in between, each with an example. */
export function DayCountInput({ value, onChange, error }: DayCountInputProps) {
  const { t } = useTranslation('clients');
  return (
    <Radio.Group
      label={t('contract.dayCount')}
      description={t('contract.dayCountHint')}
      value={value ?? 'arrival'}
      onChange={(next) => onChange?.(next)}
      error={error}
    >
      <Stack gap="xs" mt="xs">
        {dayCounts.map((count) => (
          <Radio
            key={count}
            value={count}
            label={t(`dayCount.${count}`)}
            description={t(`dayCountHint.${count}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** Rule R8: whether the prices of the tariff include VAT. */
export function VatIncludedInput({
  value,
  onChange,
}: {
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  const { t } = useTranslation('clients');
  return (
    <Radio.Group
      label={t('contract.vat')}
      value={value ? 'included' : 'onTop'}
      onChange={(next) => onChange(next === 'included')}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="included" label={t('vat.included')} />
        <Radio value="onTop" label={t('vat.onTop')} />
      </Stack>
    </Radio.Group>
  );
}

export function PaymentDaysInput(props: NumberInputProps) {
  const { t } = useTranslation('clients');
  return (
    <NumberInput
      label={t('contract.paymentDays')}
      description={t('contract.paymentDaysHint')}
      required
      min={0}
      max={365}
      allowDecimal={false}
      {...props}
    />
  );
}
