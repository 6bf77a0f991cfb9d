import { Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answer, api } from '../api/client.ts';
import type { Schemas } from './session.tsx';

type Hit = Schemas['SearchHit'];

/** Where a found thing is opened. */
const pathOf: Record<Hit['kind'], (hit: Hit) => string> = {
  client: ({ id }) => `/clients/${id}`,
  contract: ({ id }) => `/contracts/${id}`,
  plate: ({ title }) => `/where?q=${encodeURIComponent(title)}`,
  slot: ({ title }) => `/where?slot=${encodeURIComponent(title)}`,
  invoice: ({ id }) => `/documents/invoices/${id}`,
  act: ({ id }) => `/documents/acts/${id}`,
};

/** Finds clients, contracts, plates, slots and document numbers from everywhere: the field, or Ctrl+K. */
export function GlobalSearch() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const combobox = useCombobox();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 200);
  useHotkeys([['mod+K', () => field.current?.focus()]], []);
  const found = useQuery({
    queryKey: ['search', asked],
    queryFn: () => answer(api.GET('/search', { params: { query: { q: asked } } })),
    enabled: asked.length > 1,
    placeholderData: (previous) => previous,
  });
  const hits = asked.length > 1 ? (found.data?.items ?? []) : [];
  const open = (key: string) => {
    const hit = hits.find(({ kind, id }) => `${kind} ${id}` === key);
    if (!hit) return;
    setText('');
    combobox.closeDropdown();
    field.current?.blur();
    void navigate(pathOf[hit.kind](hit));
  };
  return (
    <Combobox store={combobox} onOptionSubmit={open} withinPortal>
      <Combobox.Target>
        <TextInput
          ref={field}
          flex={1}
          maw={480}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={found.isFetching ? <Loader size={14} /> : undefined}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked.length < 2}>
        <Combobox.Options mah={360} style={{ overflowY: 'auto' }} aria-label={t('search.label')}>
          {hits.map((hit) => (
            <Combobox.Option key={`${hit.kind} ${hit.id}`} value={`${hit.kind} ${hit.id}`}>
              <Text size="sm" lineClamp={2}>
                {hit.title}
              </Text>
              <Text size="xs" c="dimmed" lineClamp={1}>
                {t(`search.kind.${hit.kind}`)}
                {hit.hint !== '' && ` · ${hit.hint}`}
              </Text>
            </Combobox.Option>
          ))}
          {found.isSuccess && hits.length === 0 && <Combobox.Empty>{t('search.nothing')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
