import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { useFormat } from '../format.ts';
import { ListTable } from '../parts/list-table.tsx';

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
        { key: 'code', title: t('slot.code'), sort: 'code', whole: true, render: ({ code }) => code },
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
          render: ({ free, overfilled }) =>
            overfilled ? (
              <Badge color="red" variant="filled">
                {t('slot.overfilled', { free: format.number(free) })}
              </Badge>
            ) : (
              format.number(free)
            ),
        },
      ]}
      empty={
        filtered
          ? { title: t('slot.notFound'), hint: t('slot.notFoundHint') }
          : { title: t('slot.none'), hint: t('slot.noneHint') }
      }
    />
  );
}
