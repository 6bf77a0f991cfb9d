import { Button, Collapse, Group, SimpleGrid, Skeleton, Table, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTable } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { ChartFrame } from '../../parts/charts/chart-frame.tsx';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { PageError } from '../../parts/page/page-state.tsx';
import { TableScroll } from '../../parts/lists/table-scroll.tsx';
import { XlsxButton } from '../../parts/files/xlsx-button.tsx';
import type { Schemas } from '../../api/schemas.ts';
import { useSpace } from './use-space.ts';

const SeasonChart = lazy(async () => ({ default: (await import('./season-chart.tsx')).SeasonChart }));

const height = 300;

/** How full it was and will be, day by day: as a chart, as a table, as a workbook. */
export function SeasonCurve() {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  const { on, from, to, warehouseId, chooseDay, chooseFrom, chooseTo } = useSpace();
  const [opened, { toggle }] = useDisclosure(false);
  const query = { from, to, warehouseId };
  const history = useQuery({
    queryKey: ['capacity', 'history', query],
    queryFn: () => answer(api.GET('/capacity/history', { params: { query } })),
    placeholderData: (previous) => previous,
  });
  const nothing = history.data?.items.every(({ capacity, occupied }) => capacity === 0 && occupied === 0);
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('season')}
      </Title>
      <SimpleGrid cols={2} spacing="sm" mb="md" maw={420}>
        <DayInput label={t('from')} size="md" value={from} onChange={chooseFrom} />
        <DayInput label={t('to')} size="md" value={to} onChange={chooseTo} />
      </SimpleGrid>
      {history.error ? (
        <PageError error={history.error} retry={() => void history.refetch()} />
      ) : nothing ? (
        <Text>{t('noSlots')}</Text>
      ) : (
        <ChartFrame height={height} label={t('seasonLabel', { from: format.day(from), to: format.day(to) })}>
          {history.data ? (
            <SeasonChart days={history.data.items} height={height} on={on} onChoose={chooseDay} />
          ) : (
            <Skeleton h={height} />
          )}
        </ChartFrame>
      )}
      <Group gap="sm" mt="sm">
        <Button
          variant="default"
          mih={44}
          leftSection={<IconTable size={18} aria-hidden />}
          aria-expanded={opened}
          aria-controls="season-days"
          onClick={toggle}
        >
          {t('asTable')}
        </Button>
        <XlsxButton path="/capacity/history" query={query} label={t('season')} />
      </Group>
      <Collapse expanded={opened} id="season-days" mt="sm">
        {opened && history.data && <Days days={history.data.items} />}
      </Collapse>
    </section>
  );
}

function Days({ days }: { days: readonly Schemas['CapacityDay'][] }) {
  const { t } = useTranslation('capacity');
  const format = useFormat();
  return (
    <TableScroll label={t('season')} maxHeight={360}>
      <Table
        striped
        stickyHeader
        horizontalSpacing={6}
        fz={{ base: 'xs', sm: 'sm' }}
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('dayColumn')}</Table.Th>
            <Table.Th ta="right">{t('freeColumn')}</Table.Th>
            <Table.Th ta="right">{t('occupied')}</Table.Th>
            <Table.Th ta="right">{t('capacity')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map((day) => (
            <Table.Tr key={day.on}>
              <Table.Td>{format.day(day.on)}</Table.Td>
              <Table.Td ta="right">{format.number(day.free)}</Table.Td>
              <Table.Td ta="right">{format.number(day.occupied)}</Table.Td>
              <Table.Td ta="right">{format.number(day.capacity)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}
