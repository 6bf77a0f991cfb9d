import { Badge, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { Code } from '../../parts/page/code.tsx';
import { ListTable } from '../../parts/lists/list-table.tsx';

interface SlotListProps {
  readonly warehouseId: string;
  /** A part of the code. */
  readonly q: string | undefined;
  readonly zone: string | undefined;
}

/** Slots of a warehouse by code, with what is taken and free now. */
export function SlotList({ warehouseId, q, zone }: SlotListProps) {
  const { t } = useTranslation('warehouses');
  const format = useFormat();
  const filter = { q: q?.slice(0, 50), zone };
  const filtered = q !== undefined || zone !== undefined;
  return (
    <ListTable
      label={t('slots')}
      queryKey={['slots', 'list', { warehouseId, q, zone }]}
      sorts={['code', 'zone', 'capacity', 'occupied', 'free']}
      fetchPage={(page) =>
        answer(
          api.GET('/warehouses/{id}/slots', {
            params: { path: { id: warehouseId }, query: { ...filter, ...page } },
          }),
        )
      }
      xlsx={{ path: `/warehouses/${warehouseId}/slots`, query: filter }}
      idOf={({ id }) => id}
      columns={[
        { key: 'code', title: t('slot.code'), sort: 'code', render: ({ code }) => <Code>{code}</Code> },
        { key: 'zone', title: t('slot.zone'), sort: 'zone', render: (slot) => slot.zone || '—' },
        {
          key: 'capacity',
          title: t('slot.capacity'),
          sort: 'capacity',
          number: true,
          render: ({ capacity }) => format.number(capacity),
        },
        {
          key: 'occupied',
          title: t('slot.occupied'),
          sort: 'occupied',
          number: true,
          render: ({ occupied }) => format.number(occupied),
        },
        {
          key: 'free',
          title: t('slot.free'),
          sort: 'free',
          number: true,
          render: (slot) => <Free slot={slot} />,
        },
      ]}
      card={(slot) => (
        <Paper withBorder p="sm" style={{ overflowWrap: 'anywhere' }}>
          <Group justify="space-between" gap="xs">
            <Text fw={700} style={{ overflowWrap: 'anywhere' }}>
              {slot.code}
            </Text>
            <Text component="span">
              {!slot.overfilled && `${t('slot.free')}: `}
              <Free slot={slot} />
            </Text>
          </Group>
          <Text size="sm">
            {t('slot.card', {
              occupied: format.number(slot.occupied),
              capacity: format.number(slot.capacity),
            })}
          </Text>
        </Paper>
      )}
      empty={
        filtered
          ? { title: t('slot.notFound'), hint: t('slot.notFoundHint') }
          : { title: t('slot.none'), hint: t('slot.noneHint') }
      }
    />
  );
}

function Free({ slot: { free, overfilled } }: { slot: { free: number; overfilled: boolean } }) {
  const { t } = useTranslation('warehouses');
  const format = useFormat();
  if (!overfilled) return format.number(free);
  return (
    <Badge color="red" variant="filled">
      {t('slot.overfilled', { free: format.number(free) })}
    </Badge>
  );
}
