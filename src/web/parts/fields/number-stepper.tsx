import { ActionIcon, Group, Input, TextInput } from '@mantine/core';
import { useId } from '@mantine/hooks';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldGuard } from './use-field-guard.ts';

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

/** The whole number that was typed or pasted, thousands apart or not; undefined when it is none, as `2,5` or `1e9`. */
function wholeNumber(text: string): number | '' | undefined {
  const digits = text.trim().replaceAll(/(?<=\d)\s(?=\d{3}(\s|$))/g, '');
  if (digits === '') return '';
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/**
 * A whole number by large − and + buttons, or typed. What is no whole number or too much stays as it was typed,
 * with a sentence, and its form is not sent.
 */
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
  /** What was typed and is not the value. */
  const [typed, setTyped] = useState<string>();
  const tooMany = value !== '' && value > max;
  const input = useFieldGuard(() => typed === undefined && !tooMany);
  const change = (next: number | '') => {
    setTyped(undefined);
    onChange(next);
  };
  const type = (text: string) => {
    const number = wholeNumber(text);
    if (number !== undefined) return change(number);
    setTyped(text);
    onChange('');
  };
  const step = (by: number) => change(Math.min(max, Math.max(min, (value === '' ? 0 : value) + by)));
  const wrong =
    typed !== undefined ? t('stepper.notWhole') : tooMany ? t('stepper.tooMany', { max }) : undefined;
  return (
    <Input.Wrapper id={id} {...(!labelHidden && { label })} error={wrong ?? error}>
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
        <TextInput
          ref={input}
          id={id}
          {...(labelHidden && { 'aria-label': label })}
          size="lg"
          w={96}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          value={typed ?? String(value)}
          onChange={(event) => type(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            step(by);
          }}
          error={wrong !== undefined || error !== undefined}
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
