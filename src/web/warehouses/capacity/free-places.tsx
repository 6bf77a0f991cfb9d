import { Alert, Button, Progress, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { PageError } from '../../parts/page/page-state.tsx';
import { useMay } from '../../session/session.ts';
import { useSpace } from './use-space.ts';

/** How much there is on the asked day. */
export function useFreePlaces() {
  const { on, warehouseId } = useSpace();
  return useQuery({
    queryKey: ['capacity', 'day', { on, warehouseId }],
    queryFn: () => answer(api.GET('/capacity', { params: { query: { on, warehouseId } } })),
    placeholderData: (previous) => previous,
  });
}

/** How many places are free: what clients ask on the telephone, shown before anything else has loaded. */
export function FreePlaces() {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const { today, on } = useSpace();
  const capacity = useFreePlaces();
  const data = useDeferredValue(capacity.data);
  if (capacity.error) return <PageError error={capacity.error} retry={() => void capacity.refetch()} />;
  if (!data) return <Skeleton h={{ base: 168, sm: 132 }} role="status" aria-label={t('shell:loading')} />;
  const { capacity: all, occupied, free } = data;
  if (all === 0) return <NoSlots />;
  const places = Math.abs(free);
  return (
    <div aria-live="polite" aria-busy={capacity.isFetching || data !== capacity.data}>
      <Text size="sm">
        {on === today ? t('onToday', { day: format.day(on) }) : t('onDay', { day: format.day(on) })}
      </Text>
      <Text fz={{ base: 30, sm: 56 }} fw={800} lh={1.1} c={free < 0 ? 'error' : undefined}>
        {t(free < 0 ? 'short' : 'free', { count: places, places: format.number(places) })}
      </Text>
      <Text mt={4}>
        {t('occupiedOf', { occupied: format.number(occupied), capacity: format.number(all) })}
      </Text>
      <Progress
        value={(occupied / all) * 100}
        color={free < 0 ? 'red.8' : undefined}
        size="lg"
        mt="xs"
        aria-label={t('occupied')}
      />
      {on > today && <Text mt="xs">{t('future')}</Text>}
    </div>
  );
}

function NoSlots() {
  const { t } = useTranslation('capacity');
  const mayAdd = useMay('manageWarehouses');
  return (
    <Alert title={t('noSlots')}>
      <Text mb="sm">{t('noSlotsHint')}</Text>
      {mayAdd && (
        <Button component={Link} to="/warehouses">
          {t('addSlots')}
        </Button>
      )}
    </Alert>
  );
}
