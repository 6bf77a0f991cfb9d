import { ActionIcon, Group, InputBase } from '@mantine/core';
import { IconChevronDown, IconSortAscending, IconSortDescending } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUrlWords } from '../../url/use-url-words.ts';

interface SortSelectProps {
  /** Of the list: a page may have more than one. */
  readonly label: string;
  /** What it can be sorted by, as the API spells it, and as people read it. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The word of the URL that the sort stands under. */
  readonly sortWord: string;
  /** `date`, or `-date` downwards; without it the list has its own first order. */
  readonly sort: string | undefined;
}

/** Where cards stand in the place of a table, whose heads would sort: by what, and in which direction. */
export function SortSelect({ label, options, sortWord, sort }: SortSelectProps) {
  const { t } = useTranslation('shell');
  const [, set] = useUrlWords();
  if (options.length === 0) return null;
  const down = sort?.startsWith('-') ?? false;
  const word = sort?.replace('-', '') ?? '';
  const choose = (next: string) => set(sortWord, next);
  const Icon = down ? IconSortDescending : IconSortAscending;
  return (
    <Group gap="xs" mb="sm" align="flex-end" wrap="nowrap" role="group" aria-label={label}>
      <InputBase
        component="select"
        pointer
        flex={1}
        miw={0}
        size="md"
        label={t('list.sort')}
        styles={{ input: { minHeight: 44 } }}
        rightSection={<IconChevronDown size={16} aria-hidden />}
        rightSectionPointerEvents="none"
        value={word}
        onChange={({ currentTarget: { value } }) => choose(value === '' || !down ? value : `-${value}`)}
      >
        <option value="">{t('list.usualOrder')}</option>
        {options.map(({ value, label: title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </InputBase>
      <ActionIcon
        variant="default"
        size={44}
        disabled={word === ''}
        aria-label={t(down ? 'list.descending' : 'list.ascending')}
        onClick={() => choose(down ? word : `-${word}`)}
      >
        <Icon size={20} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
