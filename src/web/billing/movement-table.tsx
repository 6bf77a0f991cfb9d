import { Anchor, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../format.ts';
import type { Schemas } from '../shell/session.tsx';
import { Described } from './tires-of-day.tsx';

type Movement = Schemas['DocumentInFull']['calculation']['movements'][number];

/** The deliveries and pickups that a line counted, and what they carried. */
export function MovementTable({ movements }: { movements: readonly Movement[] }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('why.movements') }}>
      <Table miw={440} style={{ fontVariantNumeric: 'tabular-nums' }}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('why.on')}</Table.Th>
            <Table.Th>{t('why.movement')}</Table.Th>
            <Table.Th ta="right">{t('charges.quantity')}</Table.Th>
            <Table.Th>{t('why.what')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {movements.map((movement) => (
            <Table.Tr key={`${movement.number} ${movement.category}`}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.day(movement.on)}</Table.Td>
              <Table.Td>
                <MovementName movement={movement} />
              </Table.Td>
              <Table.Td ta="right">{format.number(movement.quantity)}</Table.Td>
              <Table.Td>
                <Stack gap={2}>
                  {movement.units.map((unit, index) => (
                    <Text key={String(index)} size="sm" style={{ overflowWrap: 'anywhere' }}>
                      {format.number(unit.quantity)} × <Described of={unit} />,{' '}
                      {t('why.inSlot', { slot: unit.slot })}
                    </Text>
                  ))}
                </Stack>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}

function MovementName({ movement: { kind, number, movementId } }: { movement: Movement }) {
  const { t } = useTranslation('billing');
  const name = t(`why.${kind}`, { number });
  if (movementId === null) return name;
  return (
    <Anchor component={Link} to={`/movements/${movementId}`}>
      {name}
    </Anchor>
  );
}
