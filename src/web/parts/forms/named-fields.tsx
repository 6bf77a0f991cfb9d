import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';

interface NamedFieldsProps<Values extends { readonly code: string; readonly name: string }> {
  readonly form: UseFormReturnType<Values>;
  readonly code: FieldWords & { readonly maxLength: number };
  readonly name: FieldWords;
  /** What is asked about the code. */
  readonly question?: ReactNode;
  /** What else belongs into the same row. */
  readonly children?: ReactNode;
}

interface FieldWords {
  readonly label: string;
  readonly description: string;
}

/** The code and the name by which people know a thing, and what else there is to say of it. */
export function NamedFields<Values extends { readonly code: string; readonly name: string }>({
  form,
  code,
  name,
  question,
  children,
}: NamedFieldsProps<Values>) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <Stack gap="xs">
        <TextInput {...code} required {...form.getInputProps('code')} />
        {question}
      </Stack>
      <TextInput {...name} required maxLength={200} {...form.getInputProps('name')} />
      {children}
    </SimpleGrid>
  );
}

/** Both have to be filled. */
export function namedRules(required: string) {
  const filled = (value: string) => (value.trim() === '' ? required : null);
  return { code: filled, name: filled };
}
