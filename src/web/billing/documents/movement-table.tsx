import { Anchor, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../language/format.ts';
import { ShowMore, useFirst } from '../../parts/lists/show-more.tsx';
import { useNarrow } from '../../browser/use-narrow.ts';
import type { Schemas } from '../../api/schemas.ts';
import { Described } from './tires-of-day.tsx';

type Movement = Schemas['DocumentInFull']['calculation']['movements'][number];

/** The deliveries and pickups that a line counted, and what they carried: a hundred, and more of them when asked for. */
export function MovementTable({ movements }: { movements: readonly Movement[] }) {
  const narrow = useNarrow();
  const { first, more } = useFirst(movements);
  return (
    <>
      {narrow ? <MovementCards movements={first} /> : <MovementRows movements={first} />}
      <ShowMore {...more} />
    </>
  );
}

function MovementRows({ movements }: { movements: readonly Movement[] }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <Table
      style={{ fontVariantNumeric: 'tabular-nums', verticalAlign: 'top' }}
      aria-label={t('why.movements')}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('why.on')}</Table.Th>
          <Table.Th>{t('why.movement')}</Table.Th>
          <Table.Th ta="right">{t('why.pieces')}</Table.Th>
          <Table.Th>{t('why.what')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {movements.map((movement) => (
          <Table.Tr key={`${movement.number} ${movement.category}`}>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.shortDay(movement.on)}</Table.Td>
            <Table.Td>
              <MovementName movement={movement} />
            </Table.Td>
            <Table.Td ta="right">{format.number(movement.quantity)}</Table.Td>
            <Table.Td>
              <Carried movement={movement} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function MovementCards({ movements }: { movements: readonly Movement[] }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <Stack gap="xs" role="group" aria-label={t('why.movements')}>
      {movements.map((movement) => (
        <Paper key={`${movement.number} ${movement.category}`} withBorder p="xs">
          <Group justify="space-between">
            <MovementName movement={movement} />
            <Text fw={600}>
              {format.shortDay(movement.on)}: {format.number(movement.quantity)}
            </Text>
          </Group>
          <Carried movement={movement} />
        </Paper>
      ))}
    </Stack>
  );
}

function Carried({ movement: { units } }: { movement: Movement }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <Stack gap={2}>
      {units.map((unit, index) => (
        <Text key={String(index)} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {format.number(unit.quantity)} × <Described of={unit} />, {t('why.inSlot', { slot: unit.slot })}
        </Text>
      ))}
    </Stack>
  );
}

function MovementName({ movement: { kind, number, movementId } }: { movement: Movement }) {
  const { t } = useTranslation('billing');
  const name = t(`why.${kind}`, { number });
  if (movementId === null) return name;
  return (
    <Anchor component={Link} to={`/movements/${movementId}`} size="sm" py={4}>
      {name}
    </Anchor>
  );
}
