import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { requisiteSentences } from '../../../clients/requisites/requisite-sentences.ts';
import type { RequisiteProblem } from '../../../clients/requisites/requisites.ts';
import { useLanguage } from '../../language/language.ts';

/** Problems that go away by typing on: they are told when the field is left, all others at once. */
const unfinished: ReadonlySet<RequisiteProblem> = new Set([
  'innLength',
  'kppShape',
  'ogrnLength',
  'bicLength',
  'accountShape',
]);

/** What is wrong with a requisite and what to do, in the person's language. */
export function useRequisiteSentence() {
  const language = useLanguage();
  return (problem: RequisiteProblem | undefined) =>
    problem === undefined ? null : requisiteSentences[problem][language];
}

interface RequisiteInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error'> {
  readonly value?: string;
  readonly onChange: (value: string) => void;
  /** What the form or the server says. */
  readonly error?: TextInputProps['error'];
  readonly problem: RequisiteProblem | undefined;
  /** How many characters it has when complete. */
  readonly length: number;
}

/** A requisite with check digits: checked while it is typed, ticked when right; spaces of a pasted one go away. */
export function RequisiteInput({
  value = '',
  onChange,
  error,
  problem,
  length,
  onBlur,
  ...props
}: RequisiteInputProps) {
  const sentence = useRequisiteSentence();
  const [left, setLeft] = useState(false);
  const isBeingTyped = !left && problem !== undefined && unfinished.has(problem) && value.length < length;
  const told = value === '' || isBeingTyped ? undefined : sentence(problem);
  return (
    <TextInput
      {...props}
      value={value}
      inputMode="text"
      autoComplete="off"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
      error={told ?? error}
      rightSection={
        value !== '' && problem === undefined ? (
          <IconCircleCheck size={18} color="var(--mantine-color-teal-filled)" aria-hidden />
        ) : undefined
      }
      onChange={(event) => onChange(event.currentTarget.value.replace(/\s/g, ''))}
      onBlur={(event) => {
        setLeft(true);
        onBlur?.(event);
      }}
    />
  );
}
