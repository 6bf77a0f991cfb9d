import { Button, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import type { Format } from '../../language/format.ts';
import { useNarrow } from '../../browser/use-narrow.ts';
import type { Schemas } from '../../api/schemas.ts';
import { TiresOfDay } from './tires-of-day.tsx';

type Run = Schemas['DocumentInFull']['calculation']['runs'][number];

interface RunTableProps {
  readonly contractId: string;
  readonly runs: readonly Run[];
}

interface Opening {
  readonly opened: string | undefined;
  readonly open: (from: string | undefined) => void;
}

/** Days one after another with the same quantity; the tires of such days one tap away. */
export function RunTable(props: RunTableProps) {
  const narrow = useNarrow();
  const [opened, open] = useState<string>();
  return narrow ? (
    <RunCards {...props} opened={opened} open={open} />
  ) : (
    <RunRows {...props} opened={opened} open={open} />
  );
}

function RunRows({ contractId, runs, opened, open }: RunTableProps & Opening) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <Table style={{ fontVariantNumeric: 'tabular-nums' }} aria-label={t('why.runs')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('why.days')}</Table.Th>
          <Table.Th ta="right">{t('why.quantity')}</Table.Th>
          <Table.Th ta="right">{t('why.daysCount')}</Table.Th>
          <Table.Th ta="right">{t('why.unitDaysColumn')}</Table.Th>
          <Table.Th>{t('why.tiresColumn')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {runs.map((run) => (
          <Fragment key={run.from}>
            <Table.Tr>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{daysOf(run, format)}</Table.Td>
              <Table.Td ta="right">{format.number(run.quantity)}</Table.Td>
              <Table.Td ta="right">{format.number(run.days)}</Table.Td>
              <Table.Td ta="right">{format.number(run.unitDays)}</Table.Td>
              <Table.Td>
                <TiresButton run={run} opened={opened} open={open} />
              </Table.Td>
            </Table.Tr>
            {opened === run.from && (
              <Table.Tr>
                <Table.Td colSpan={5}>
                  <TiresOfDay contractId={contractId} category={run.category} on={run.from} />
                </Table.Td>
              </Table.Tr>
            )}
          </Fragment>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function RunCards({ contractId, runs, opened, open }: RunTableProps & Opening) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <Stack gap="xs" role="group" aria-label={t('why.runs')}>
      {runs.map((run) => (
        <Paper key={run.from} withBorder p="xs">
          <Group justify="space-between" gap="xs">
            <div>
              <Text fw={600}>{daysOf(run, format)}</Text>
              <Text size="sm">
                {t('why.product', {
                  quantity: format.number(run.quantity),
                  days: t('why.basis', { count: run.days }),
                  unitDays: t('why.unitDays', { count: run.unitDays }),
                })}
              </Text>
            </div>
            <TiresButton run={run} opened={opened} open={open} />
          </Group>
          {opened === run.from && (
            <TiresOfDay contractId={contractId} category={run.category} on={run.from} />
          )}
        </Paper>
      ))}
    </Stack>
  );
}

function TiresButton({ run, opened, open }: { run: Run } & Opening) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const shown = opened === run.from;
  return (
    <Button
      variant="subtle"
      size="compact-md"
      mih={44}
      px="xs"
      aria-expanded={shown}
      aria-label={shown ? t('why.tiresHide') : t('why.tiresOn', { day: format.day(run.from) })}
      onClick={() => open(shown ? undefined : run.from)}
    >
      {shown ? t('why.tiresHide') : t('why.tires')}
    </Button>
  );
}

function daysOf({ from, to }: Run, format: Format): string {
  return from === to ? format.shortDay(from) : `${format.shortDay(from)} – ${format.shortDay(to)}`;
}
