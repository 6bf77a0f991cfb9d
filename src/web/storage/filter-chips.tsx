import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUrlFilter } from '../parts/use-url-filter.ts';

const names = ['slot', 'contract', 'client'] as const;

/** Filters that a link brought and that have no field of their own; a tap takes one away. */
export function FilterChips() {
  const { t } = useTranslation('storage');
  const [get, set] = useUrlFilter();
  const chips = names.flatMap((name) => {
    const value = get(name);
    return value === null ? [] : [{ name, text: t(`filter.${name}`, { value }) }];
  });
  if (chips.length === 0) return null;
  return (
    <Group gap="xs">
      {chips.map(({ name, text }) => (
        <Button
          key={name}
          variant="light"
          h={44}
          rightSection={<IconX size={18} aria-hidden />}
          aria-label={t('filter.remove', { filter: text })}
          onClick={() => set(name, null)}
        >
          {text}
        </Button>
      ))}
    </Group>
  );
}
