import { ActionIcon, Group, Input, NumberInput } from '@mantine/core';
import { useId } from '@mantine/hooks';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface NumberStepperProps {
  readonly label: string;
  /** Empty while somebody types. */
  readonly value: number | '';
  readonly onChange: (value: number | '') => void;
  readonly min: number;
  readonly max: number;
  readonly labelHidden?: boolean;
  readonly error?: string | undefined;
}

/** A whole number by − and + under a gloved thumb, or typed. */
export function NumberStepper({
  label,
  value,
  onChange,
  min,
  max,
  labelHidden = false,
  error,
}: NumberStepperProps) {
  const { t } = useTranslation('shell');
  const id = useId();
  const step = (by: number) => onChange(Math.min(max, Math.max(min, (value === '' ? 0 : value) + by)));
  return (
    <Input.Wrapper id={id} {...(!labelHidden && { label })} error={error}>
      <Group gap="xs" wrap="nowrap">
        <ActionIcon
          variant="default"
          size={48}
          aria-label={t('stepper.less', { label })}
          disabled={value === '' || value <= min}
          onClick={() => step(-1)}
        >
          <IconMinus size={20} aria-hidden />
        </ActionIcon>
        <NumberInput
          id={id}
          {...(labelHidden && { 'aria-label': label })}
          size="lg"
          w={96}
          hideControls
          inputMode="numeric"
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          min={0}
          max={max}
          value={value}
          onChange={(next) => onChange(next === '' ? '' : Number(next))}
          onFocus={(event) => event.currentTarget.select()}
          styles={{ input: { textAlign: 'center', fontWeight: 700 } }}
        />
        <ActionIcon
          variant="default"
          size={48}
          aria-label={t('stepper.more', { label })}
          disabled={value !== '' && value >= max}
          onClick={() => step(1)}
        >
          <IconPlus size={20} aria-hidden />
        </ActionIcon>
      </Group>
    </Input.Wrapper>
  );
}
