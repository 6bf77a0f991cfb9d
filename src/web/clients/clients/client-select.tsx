import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useNoChoice } from '../../parts/fields/use-no-choice.ts';

interface ClientSelectProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: React.ReactNode;
}

/** A client by a few letters of the name or digits of the ИНН; the server searches. */
export function ClientSelect({ value, onChange, error }: ClientSelectProps) {
  const { t } = useTranslation('clients');
  const noChoice = useNoChoice();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim().slice(0, 200), 200);
  const found = useQuery({
    queryKey: ['clients', 'choice', asked],
    queryFn: () =>
      answer(api.GET('/clients', { params: { query: { limit: 20, ...(asked !== '' && { q: asked }) } } })),
    placeholderData: (previous) => previous,
  });
  const chosen = useQuery({
    queryKey: ['clients', value],
    queryFn: () => answer(api.GET('/clients/{id}', { params: { path: { id: value ?? '' } } })),
    enabled: value !== null,
  });
  const items = found.data?.items ?? [];
  const known =
    chosen.data && !items.some(({ id }) => id === chosen.data.id) ? [...items, chosen.data] : items;
  const inns = new Map(known.map(({ id, inn }) => [id, inn]));
  return (
    <Select
      label={t('contract.client')}
      placeholder={t('contract.clientHint')}
      required
      searchable
      clearable
      nothingFoundMessage={noChoice(found, t('notFound'))}
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      renderOption={({ option }) => `${option.label} · ${inns.get(option.value) ?? ''}`}
      rightSection={found.isFetching ? <Loader size={14} /> : undefined}
      value={value}
      onChange={onChange}
      searchValue={text}
      onSearchChange={setText}
      error={error}
    />
  );
}
