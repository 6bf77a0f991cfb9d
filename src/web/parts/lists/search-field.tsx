import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStillHere } from '../../url/destination.ts';
import { useUrlWords } from '../../url/use-url-words.ts';

/** A part of a name, kept in the URL under `q` a moment after typing. */
export function SearchField({ label, placeholder }: { label: string; placeholder?: string }) {
  const { t } = useTranslation('shell');
  const [get, set] = useUrlWords();
  const inUrl = get('q') ?? '';
  const [text, setText] = useState(inUrl);
  const [seen, setSeen] = useState(inUrl);
  // A link to another search, and the back button, change what is typed here too.
  if (inUrl !== seen) {
    setSeen(inUrl);
    if (inUrl !== text.trim()) setText(inUrl);
  }
  const stillHere = useStillHere();
  const ask = useDebouncedCallback((value: string) => {
    if (stillHere()) set('q', value.trim());
    // Who opened another page meanwhile would be brought back. Until it is there, the field tells what the list shows.
    else setText(inUrl);
  }, 250);
  const change = (value: string) => {
    setText(value);
    ask(value);
  };
  return (
    <TextInput
      type="search"
      size="md"
      label={label}
      placeholder={placeholder}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={text !== '' && <CloseButton aria-label={t('clear')} onClick={() => change('')} />}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
