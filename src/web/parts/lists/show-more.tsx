import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const rowsAtOnce = 100;

/**
 * The first of many items that came in one answer, a hundred by default, and what `ShowMore` needs to show a hundred more.
 */
export function useFirst<Item>(items: readonly Item[], atFirst = rowsAtOnce) {
  const [shown, setShown] = useState(atFirst);
  return {
    first: items.slice(0, shown),
    more: { hidden: items.length - shown, shown, onMore: () => setShown(shown + rowsAtOnce) },
  };
}

/** Below a long list: how much of it is shown, and the button for more; nothing when all is there. */
export function ShowMore({ hidden, shown, onMore }: { hidden: number; shown: number; onMore: () => void }) {
  const { t } = useTranslation('shell');
  if (hidden <= 0) return null;
  return (
    <Group justify="space-between">
      <Text size="sm" aria-live="polite">
        {t('list.shown', { count: shown })}
      </Text>
      <Button mih={44} onClick={onMore}>
        {t('list.more')}
      </Button>
    </Group>
  );
}
