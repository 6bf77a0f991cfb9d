import { NumberInput, Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { contractTerms } from '../../../clients/contracts/contract-terms.ts';
import type { ContractTerms, TermName, TermValues } from '../../../clients/contracts/contract-terms.ts';

/** Terms on a form: a number may be a text while it is typed. */
export type TypedTerms<Terms> = {
  readonly [Name in keyof Terms]: Terms[Name] extends number ? number | string : Terms[Name];
};

interface TermInputsProps {
  readonly names: readonly TermName[];
  /** What the form gives to the input of a term. */
  readonly inputProps: (name: TermName) => {
    readonly value?: unknown;
    readonly onChange: (value: unknown) => void;
    readonly error?: ReactNode;
  };
}

const valuesOf = (name: TermName): TermValues => contractTerms[name].values;

/** The inputs of those terms whose value is chosen: each value with an example, where there is one. */
export function TermChoices({ names, inputProps }: TermInputsProps) {
  const { t } = useTranslation('clients');
  return names.map((name) => {
    const values = valuesOf(name);
    if (values.kind === 'wholeNumber') return null;
    const choices = values.kind === 'choice' ? Object.keys(values.words) : ['true', 'false'];
    const { value, onChange, error } = inputProps(name);
    return (
      <Radio.Group
        key={name}
        label={t(`terms.${name}.label`)}
        description={t(`terms.${name}.hint`, { defaultValue: '' })}
        value={String(value)}
        onChange={(chosen) => onChange(values.kind === 'yesNo' ? chosen === 'true' : chosen)}
        error={error}
      >
        <Stack gap="xs" mt="xs">
          {choices.map((choice) => (
            <Radio
              key={choice}
              value={choice}
              label={t(`terms.${name}.value.${choice}`)}
              description={t(`terms.${name}.example.${choice}`, { defaultValue: '' })}
            />
          ))}
        </Stack>
      </Radio.Group>
    );
  });
}

/** The inputs of those terms whose value is typed. */
export function TermNumbers({ names, inputProps }: TermInputsProps) {
  const { t } = useTranslation('clients');
  return names.map((name) => {
    const values = valuesOf(name);
    if (values.kind !== 'wholeNumber') return null;
    const { value, ...props } = inputProps(name);
    return (
      <NumberInput
        key={name}
        label={t(`terms.${name}.label`)}
        description={t(`terms.${name}.hint`, { defaultValue: '' })}
        required
        min={values.min}
        max={values.max}
        allowDecimal={false}
        value={value as number | string}
        {...props}
      />
    );
  });
}

/** What a form says of a term that cannot be sent; the limits are those of the server's schema. */
export function useTermRules<Name extends TermName>(names: readonly Name[]) {
  const { t } = useTranslation('clients');
  const ruleOf = (name: Name) => (value: unknown) => {
    const values = valuesOf(name);
    if (values.kind !== 'wholeNumber') return null;
    if (typeof value !== 'number') return t('required');
    return value < values.min || value > values.max ? t('terms.outOfLimits', { ...values }) : null;
  };
  return Object.fromEntries(names.map((name) => [name, ruleOf(name)])) as Record<
    Name,
    ReturnType<typeof ruleOf>
  >;
}

/** Tells the value of a term in words. */
export function useTermWords() {
  const { t } = useTranslation('clients');
  return (name: TermName, value: ContractTerms[TermName]) =>
    typeof value === 'number'
      ? t(`terms.${name}.value`, { count: value })
      : t(`terms.${name}.value.${String(value)}`);
}
