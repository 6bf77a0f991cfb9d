import { Badge, Button, Group, Progress, Table, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { TableScroll } from '../../parts/lists/table-scroll.tsx';
import { XlsxButton } from '../../parts/files/xlsx-button.tsx';
import type { Schemas } from '../../api/schemas.ts';
import { useSpace } from './use-space.ts';

type Zone = Schemas['ZoneCapacity'];
type Warehouse = Schemas['WarehouseCapacity'];

/** Every warehouse and zone on the asked day, and by name the slots that hold more than fits. */
export function ZoneTable() {
  const { t } = useTranslation('capacity');
  const { on, warehouseId } = useSpace();
  const query = { on, warehouseId };
  const zones = useQuery({
    queryKey: ['capacity', 'zones', query],
    queryFn: () => answer(api.GET('/capacity/zones', { params: { query } })),
    placeholderData: (previous) => previous,
  });
  const data = useDeferredValue(zones.data);
  if (zones.error) return <PageError error={zones.error} retry={() => void zones.refetch()} />;
  if (!data) return <PageLoading tall />;
  const { items, warehouses } = data;
  if (items.length === 0) return null;
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3">
          {t('zones')}
        </Title>
        <XlsxButton path="/capacity/zones" query={query} label={t('zones')} />
      </Group>
      <TableScroll label={t('zones')}>
        <Table striped verticalSpacing="xs" aria-busy={zones.isFetching || data !== zones.data}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('zone')}</Table.Th>
              <Table.Th ta="right">{t('freeColumn')}</Table.Th>
              <Table.Th ta="right" visibleFrom="xs">
                {t('occupied')}
              </Table.Th>
              <Table.Th ta="right" visibleFrom="xs">
                {t('capacity')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          {warehouses.map((warehouse) => (
            <Table.Tbody key={warehouse.warehouseId}>
              {warehouses.length > 1 && <WarehouseRow warehouse={warehouse} />}
              {items
                .filter(({ warehouseId }) => warehouseId === warehouse.warehouseId)
                .map((zone) => (
                  <ZoneRow key={zone.zone} zone={zone} within={warehouses.length > 1} />
                ))}
            </Table.Tbody>
          ))}
        </Table>
      </TableScroll>
    </section>
  );
}

/** All of a warehouse, before its zones. */
function WarehouseRow({ warehouse }: { warehouse: Warehouse }) {
  return (
    <Table.Tr>
      <Table.Th scope="rowgroup" {...head}>
        <Text fw={700}>{warehouse.warehouseName}</Text>
        <Taken of={warehouse} />
      </Table.Th>
      <Numbers of={warehouse} />
    </Table.Tr>
  );
}

/** `within` a warehouse whose row stands before it, a zone need not name it. */
function ZoneRow({ zone, within }: { zone: Zone; within: boolean }) {
  const { t } = useTranslation('capacity');
  return (
    <Table.Tr>
      <Table.Th scope="row" {...head} pl={within ? 'xl' : undefined}>
        <Text fw={600} size="sm">
          {zone.zone === '' ? t('noZone') : t('zoneName', { zone: zone.zone })}
        </Text>
        {!within && <Text size="sm">{zone.warehouseName}</Text>}
        <Taken of={zone} />
        <Overfilled slots={zone.overfilled} />
      </Table.Th>
      <Numbers of={zone} />
    </Table.Tr>
  );
}

const head = { fw: 400, style: { overflowWrap: 'anywhere' }, miw: 150 } as const;

/** How much is taken: in words on a phone, which has no columns for it, and as a bar. */
function Taken({ of: { capacity, occupied, free } }: { of: Warehouse }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  return (
    <>
      <Text size="sm" hiddenFrom="xs">
        {t('occupiedOf', { occupied: format.number(occupied), capacity: format.number(capacity) })}
      </Text>
      <Progress
        value={capacity === 0 ? 0 : (occupied / capacity) * 100}
        color={free < 0 ? 'red.8' : undefined}
        aria-hidden
        mt={4}
        maw={240}
      />
    </>
  );
}

const number = { ta: 'right', style: { fontVariantNumeric: 'tabular-nums' } } as const;

function Numbers({ of: { capacity, occupied, free } }: { of: Warehouse }) {
  const format = useFormat();
  return (
    <>
      <Table.Td {...number} fw={700} c={free < 0 ? 'error' : undefined}>
        {format.number(free)}
      </Table.Td>
      <Table.Td {...number} visibleFrom="xs">
        {format.number(occupied)}
      </Table.Td>
      <Table.Td {...number} visibleFrom="xs">
        {format.number(capacity)}
      </Table.Td>
    </>
  );
}

const slotsAtFirst = 8;

/** The slots that hold more than fits, by name; a long row of them opens by a button. */
function Overfilled({ slots }: { slots: Zone['overfilled'] }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const [all, { open }] = useDisclosure(false);
  if (slots.length === 0) return null;
  const shown = all ? slots : slots.slice(0, slotsAtFirst);
  const rest = slots.length - shown.length;
  return (
    <Group gap={6} mt="xs">
      <Text size="sm">{t('overfilled')}</Text>
      {shown.map(({ slot, occupied, capacity }) => (
        <Badge key={slot} color="red.9" variant="filled" tt="none">
          {t('overfilledSlot', {
            slot,
            occupied: format.number(occupied),
            capacity: format.number(capacity),
          })}
        </Badge>
      ))}
      {rest > 0 && (
        <Button variant="default" size="sm" mih={44} onClick={open}>
          {t('overfilledMore', { count: rest })}
        </Button>
      )}
    </Group>
  );
}
