import { Box, Button, Group, Loader, Paper, Stack } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { PageHead } from '../../parts/page/page-head.tsx';
import { useWarehouse } from '../use-warehouse.ts';
import { WarehouseSelect } from '../warehouse-select.tsx';
import { ClientOccupancy } from './client-occupancy.tsx';
import { FreePlaces, useFreePlaces } from './free-places.tsx';
import { SeasonCurve } from './season-curve.tsx';
import { useSpace } from './use-space.ts';
import { ZoneTable } from './zone-table.tsx';

/** «Свободное место»: how much there is, on any day; where; how it went; and who takes it. */
export function SpacePage() {
  const { t } = useTranslation('capacity');
  const free = useFreePlaces();
  const { list } = useWarehouse();
  // The rest is requested and rendered after the first answer: a client on the telephone waits for that.
  const [answered, setAnswered] = useState(false);
  if (!answered && !free.isPending && !list.isPending) setAnswered(true);
  const shown = useDeferredValue(answered);
  return (
    <>
      <PageHead title={t('title')} />
      <Stack gap="xl">
        <Paper withBorder p="md">
          <FreePlaces />
          <Place />
        </Paper>
        {shown ? (
          <>
            <ZoneTable />
            <SeasonCurve />
            <ClientOccupancy />
          </>
        ) : (
          <Loader mx="auto" role="status" aria-label={t('shell:loading')} />
        )}
      </Stack>
    </>
  );
}

function Place() {
  const { t } = useTranslation('capacity');
  const { today, on, warehouseId, chooseDay, chooseWarehouse } = useSpace();
  const { warehouses } = useWarehouse();
  return (
    <Group align="flex-end" gap="sm" mt="md">
      <DayInput
        label={t('day')}
        size="md"
        w={{ base: '100%', xs: 200 }}
        value={on}
        onChange={(day) => {
          if (day !== null) chooseDay(day);
        }}
      />
      {on !== today && (
        <Button variant="default" h={44} onClick={() => chooseDay(null)}>
          {t('today')}
        </Button>
      )}
      <Box w={{ base: '100%', xs: 'auto' }}>
        <WarehouseSelect warehouses={warehouses} value={warehouseId ?? null} onChange={chooseWarehouse} all />
      </Box>
    </Group>
  );
}
