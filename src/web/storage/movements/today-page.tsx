import { Anchor, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPackageExport, IconPackageImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { PageHead } from '../../parts/page/page-head.tsx';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { useUrlWords } from '../../url/use-url-words.ts';
import { useSession } from '../../session/session.ts';
import type { Schemas } from '../../api/schemas.ts';
import { MovementCard } from './movement-card.tsx';
import { WarehouseFilter } from '../../warehouses/warehouse-filter.tsx';

type Flow = Schemas['MovementDay']['day'];

/** «Сегодня»: two big buttons, what came and went, and what is recorded ahead. The day stands in the URL. */
export function TodayPage() {
  const { t } = useTranslation('storage');
  const { today } = useSession();
  const [get, set] = useUrlWords();
  const on = get('day') ?? today;
  const warehouseId = get('warehouse');
  return (
    <>
      <PageHead title={t(on === today ? 'today.title' : 'today.otherTitle')} />
      <Stack gap="md">
        <SimpleGrid cols={2} spacing="sm">
          <Button
            component={Link}
            to="/receive"
            h={88}
            px="xs"
            fz={{ base: 'lg', xs: 'xl' }}
            leftSection={<IconPackageImport size={32} aria-hidden />}
          >
            {t('receive.title')}
          </Button>
          <Button
            component={Link}
            to="/release"
            h={88}
            px="xs"
            fz={{ base: 'lg', xs: 'xl' }}
            variant="light"
            leftSection={<IconPackageExport size={32} aria-hidden />}
          >
            {t('release.title')}
          </Button>
        </SimpleGrid>
        <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
          <DayInput
            label={t('today.day')}
            size="md"
            value={on}
            onChange={(day) => set('day', day === today ? null : day)}
          />
          <WarehouseFilter />
        </SimpleGrid>
        <DayAtTheGate on={on} warehouseId={warehouseId} />
      </Stack>
    </>
  );
}

function DayAtTheGate({ on, warehouseId }: { on: string; warehouseId: string | null }) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const query = { on, ...(warehouseId !== null && { warehouseId }) };
  const day = useQuery({
    queryKey: ['movements', 'day', query],
    queryFn: () => answer(api.GET('/movements/day', { params: { query } })),
    placeholderData: (previous) => previous,
  });
  if (day.isPending) return <PageLoading />;
  if (day.error) return <PageError error={day.error} retry={() => void day.refetch()} />;
  const { expected } = day.data;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" verticalSpacing="lg">
      <FlowSection
        title={t('today.happened', { day: format.day(on) })}
        empty={t('today.nothing')}
        flow={day.data.day}
        warehouseId={warehouseId}
        dated={false}
      />
      <FlowSection
        title={t('today.expected', {
          from: format.shortDay(expected.from),
          to: format.shortDay(expected.to),
        })}
        empty={t('today.nothingExpected')}
        flow={expected}
        warehouseId={warehouseId}
        dated
      />
    </SimpleGrid>
  );
}

interface FlowSectionProps {
  readonly title: string;
  readonly empty: string;
  readonly flow: Flow;
  readonly warehouseId: string | null;
  readonly dated: boolean;
}

function FlowSection({ title, empty, flow, warehouseId, dated }: FlowSectionProps) {
  const { t } = useTranslation('storage');
  const { from, to, arrived, left, movements, more } = flow;
  const journal = new URLSearchParams({ from, to, ...(warehouseId !== null && { warehouse: warehouseId }) });
  return (
    <Stack component="section" gap="sm" aria-label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <Group grow gap="sm">
        <Amount name={t(dated ? 'today.willArrive' : 'today.arrived')} count={arrived} />
        <Amount name={t(dated ? 'today.willLeave' : 'today.left')} count={left} />
      </Group>
      {movements.length === 0 && <Text>{empty}</Text>}
      {movements.map((movement) => (
        <MovementCard key={movement.id} movement={movement} dated={dated} />
      ))}
      {(more || movements.length > 0) && (
        <Anchor component={Link} to={`/movements?${journal.toString()}`} py={10}>
          {t(more ? 'today.more' : 'today.journal')}
        </Anchor>
      )}
    </Stack>
  );
}

function Amount({ name, count }: { name: string; count: number }) {
  const { t } = useTranslation('storage');
  return (
    <Paper withBorder p="sm">
      <Text size="sm">{name}</Text>
      <Text fz={28} fw={800} lh={1.2}>
        {t('tires', { count })}
      </Text>
    </Paper>
  );
}
