import { Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../language/format.ts';
import type { Schemas } from '../../api/schemas.ts';
import { kindIcons, ReversedBadge } from './movement-words.tsx';

/** A movement in a list of a day: what, whose, how many, where; opens its page. */
export function MovementCard({ movement, dated }: { movement: Schemas['Movement']; dated: boolean }) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const { kind, number, clientName, quantity, lines, reversedById } = movement;
  const Icon = kindIcons[kind];
  const places = [...new Set(lines.map(({ slot }) => slot))];
  const categories = [...new Set(lines.map(({ category }) => category))];
  return (
    <Paper
      component={Link}
      to={`/movements/${movement.id}`}
      withBorder
      p="sm"
      display="block"
      c="inherit"
      td="none"
    >
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <Icon size={28} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
        <div style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          <Group justify="space-between" gap={4}>
            <Text fw={700}>
              {t(`movement.kind.${kind}`)} № {number}
              {dated && `, ${format.day(movement.occurredOn)}`}
            </Text>
            <ReversedBadge movement={movement} />
          </Group>
          <Text>{clientName}</Text>
          <Text size="sm" td={reversedById === null ? undefined : 'line-through'}>
            {t('units', { count: quantity })} · {categories.join(', ')} ·{' '}
            {t('movement.slots', { count: places.length, slots: places.slice(0, 4).join(', ') })}
            {places.length > 4 && '…'}
          </Text>
        </div>
      </Group>
    </Paper>
  );
}
