import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useNoChoice } from '../../parts/fields/use-no-choice.ts';

interface ClientFilterProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** One client or all of them, found by a few letters on the server. */
export function ClientFilter({ value, onChange }: ClientFilterProps) {
  const { t } = useTranslation('billing');
  const noChoice = useNoChoice();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim().slice(0, 200), 200);
  const chosen = useQuery({
    queryKey: ['clients', value],
    queryFn: () => answer(api.GET('/clients/{id}', { params: { path: { id: value ?? '' } } })),
    enabled: value !== null,
  });
  const q = asked === '' || asked === chosen.data?.name ? undefined : asked;
  const found = useQuery({
    queryKey: ['clients', 'choice', q ?? ''],
    queryFn: () => answer(api.GET('/clients', { params: { query: { limit: 20, q } } })),
    placeholderData: (previous) => previous,
  });
  const items = found.data?.items ?? [];
  const known =
    chosen.data && !items.some(({ id }) => id === chosen.data.id) ? [...items, chosen.data] : items;
  return (
    <Select
      label={t('documents.client')}
      placeholder={t('documents.allClients')}
      size="md"
      w={{ base: '100%', xs: 280 }}
      searchable
      clearable
      nothingFoundMessage={noChoice(found, t('documents.notFound'))}
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      rightSection={found.isFetching ? <Loader size={14} /> : undefined}
      value={value}
      onChange={onChange}
      searchValue={text}
      onSearchChange={setText}
    />
  );
}
