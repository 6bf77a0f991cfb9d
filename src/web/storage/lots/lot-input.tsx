import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LotFieldName, TireDescription } from './lot-fields.ts';
import { lotFields } from './lot-fields.ts';

type Typed = TireDescription[LotFieldName];

interface LotInputProps {
  readonly name: LotFieldName;
  readonly value: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly error: string | undefined;
}

/** One thing that may be known of the tires of a lot, typed or chosen as its line of the table says. */
export function LotInput({ name, value, onChange, error }: LotInputProps) {
  const { t } = useTranslation('storage');
  const { input } = lotFields[name];
  const shared = { label: t(`tire.${name}`), size: 'md', error } as const;
  switch (input.kind) {
    case 'text':
      return (
        <TextInput
          {...shared}
          maxLength={input.longest}
          autoComplete="off"
          value={String(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'choice':
      return (
        <Select
          {...shared}
          data={input.options.map((option) => ({ value: option, label: t(`${input.messages}.${option}`) }))}
          clearable
          value={value === '' ? null : String(value)}
          onChange={(chosen) => onChange(chosen ?? '')}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...shared}
          min={0}
          max={input.most}
          decimalScale={input.decimals}
          decimalSeparator={t('tire.decimal')}
          allowedDecimalSeparators={['.', ',']}
          value={typeof value === 'number' ? value : ''}
          onChange={(typed) => onChange(typed === '' ? '' : Number(typed))}
        />
      );
    case 'check':
      return (
        <Checkbox
          {...shared}
          mt={30}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
  }
}
