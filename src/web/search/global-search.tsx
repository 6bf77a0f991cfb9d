import { Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answer, api, isOffline } from '../api/client.ts';
import type { Schemas } from '../api/schemas.ts';
import { documentPath } from '../url/document-path.ts';

type Hit = Schemas['SearchHit'];

/** Where a found thing is opened. */
const pathOf: Record<Hit['kind'], (hit: Hit) => string> = {
  client: ({ id }) => `/clients/${id}`,
  contract: ({ id }) => `/contracts/${id}`,
  plate: ({ title }) => `/where?q=${encodeURIComponent(title)}`,
  slot: ({ title }) => `/where?slot=${encodeURIComponent(title)}`,
  invoice: ({ id }) => documentPath('invoice', id),
  act: ({ id }) => documentPath('act', id),
};

const keyOf = ({ kind, id }: Hit) => `${kind} ${id}`;

/** One letter would find nearly everything; one digit may be the number of an invoice. */
function isEnough(text: string): boolean {
  return text.length > 1 || /^\d$/.test(text);
}

/** What is found by a few letters, a moment after they were typed; `fresh` once it is about these very letters. */
function useFound(text: string) {
  const typed = text.trim();
  const [asked] = useDebouncedValue(typed, 200);
  const found = useQuery({
    queryKey: ['search', asked],
    queryFn: () => answer(api.GET('/search', { params: { query: { q: asked } } })),
    enabled: isEnough(asked),
    // Without retries a person learns at once that there is no answer.
    retry: false,
    placeholderData: (previous) => previous,
  });
  return {
    asks: isEnough(asked),
    hits: isEnough(asked) ? (found.data?.items ?? []) : [],
    fresh: asked === typed && found.isSuccess && !found.isPlaceholderData,
    error: found.error,
    isFetching: found.isFetching,
  };
}

/**
 * Finds clients, contracts, plates, slots and document numbers from everywhere: the field, or Ctrl+K. Enter opens the
 * first, also when it was pressed before the answer came.
 */
export function GlobalSearch() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const enterWaits = useRef(false);
  const combobox = useCombobox();
  const { selectFirstOption, resetSelectedOption } = combobox;
  const [text, setText] = useState('');
  const { asks, hits, fresh, error, isFetching } = useFound(text);
  // The key, not its letter: on a Russian keyboard it is «л».
  useHotkeys([['mod+K', () => field.current?.focus(), { usePhysicalKeys: true }]], []);
  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    setText('');
    combobox.closeDropdown();
    field.current?.blur();
    void navigate(pathOf[hit.kind](hit));
  };
  const openFirst = useEffectEvent(() => open(hits[0]));
  useEffect(() => {
    // Nothing of what was found for other letters may be opened by Enter.
    if (!fresh) resetSelectedOption();
    else if (enterWaits.current) openFirst();
    else selectFirstOption();
    if (fresh) enterWaits.current = false;
  }, [fresh, hits, selectFirstOption, resetSelectedOption]);
  return (
    // Not in a portal: what was found belongs to the banner.
    <Combobox
      store={combobox}
      onOptionSubmit={(key) => open(hits.find((hit) => keyOf(hit) === key))}
      withinPortal={false}
    >
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={field}
          flex={1}
          maw={480}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={isFetching ? <Loader size={14} /> : undefined}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            enterWaits.current = false;
            combobox.openDropdown();
          }}
          onKeyDown={({ key }) => {
            if (key !== 'Enter') return;
            // An option is opened by the list itself; the list may not be drawn yet.
            const chosen = combobox.dropdownOpened && combobox.getSelectedOptionIndex() !== -1;
            if (fresh && !chosen) open(hits[0]);
            else enterWaits.current = !fresh;
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      {/* Not before something is asked: a list that is there is placed, which costs a phone time with every page. */}
      {asks && (
        <Combobox.Dropdown>
          <Combobox.Options mah={360} style={{ overflowY: 'auto' }} aria-label={t('search.found')}>
            {hits.map((hit) => (
              <Combobox.Option key={keyOf(hit)} value={keyOf(hit)}>
                <Text size="sm" lineClamp={2}>
                  {hit.title}
                </Text>
                <Text size="xs" lineClamp={1}>
                  {t(`search.kind.${hit.kind}`)}
                  {hit.hint !== '' && ` · ${hit.hint}`}
                </Text>
              </Combobox.Option>
            ))}
          </Combobox.Options>
          <Text size="sm" role="status" px="xs" c={error ? 'error' : undefined}>
            {error && (isOffline(error) ? t('search.offline') : error.message)}
            {fresh && hits.length === 0 && t('search.nothing')}
          </Text>
        </Combobox.Dropdown>
      )}
    </Combobox>
  );
}
