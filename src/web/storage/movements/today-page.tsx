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
import { useTodayAt } from '../../warehouses/use-warehouse.ts';
import { MovementCard } from './movement-card.tsx';
import { WarehouseFilter } from '../../warehouses/warehouse-filter.tsx';

/** «Сегодня»: two big buttons, and what came and went on a day, which stands in the URL. */
export function TodayPage() {
  const { t } = useTranslation('storage');
  const [get, set] = useUrlWords();
  const warehouseId = get('warehouse');
  const today = useTodayAt(warehouseId);
  const on = get('day') ?? today;
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
            notAfter={today}
            onChange={(day) => set('day', day === today ? null : day)}
          />
          <WarehouseFilter />
        </SimpleGrid>
        <MovementsOfDay on={on} warehouseId={warehouseId} />
      </Stack>
    </>
  );
}

/** What came and went on a day: units, and the movements. */
function MovementsOfDay({ on, warehouseId }: { on: string; warehouseId: string | null }) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const query = { on, ...(warehouseId !== null && { warehouseId }) };
  const found = useQuery({
    queryKey: ['movements', 'day', query],
    queryFn: () => answer(api.GET('/movements/day', { params: { query } })),
    placeholderData: (previous) => previous,
  });
  if (found.isPending) return <PageLoading />;
  if (found.error) return <PageError error={found.error} retry={() => void found.refetch()} />;
  const { arrived, left, movements, more } = found.data.day;
  const title = t('today.happened', { day: format.day(on) });
  const journal = new URLSearchParams({
    from: on,
    to: on,
    ...(warehouseId !== null && { warehouse: warehouseId }),
  });
  return (
    <Stack component="section" gap="sm" maw={720} aria-label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <Group grow gap="sm">
        <Amount name={t('today.arrived')} count={arrived} />
        <Amount name={t('today.left')} count={left} />
      </Group>
      {movements.length === 0 && <Text>{t('today.nothing')}</Text>}
      {movements.map((movement) => (
        <MovementCard key={movement.id} movement={movement} dated={false} />
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
