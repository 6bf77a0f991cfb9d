import { Button, Group, Paper, Stack, Table, Text } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import type { Format } from '../../language/format.ts';
import { useNarrow } from '../../browser/use-narrow.ts';
import type { Schemas } from '../../api/schemas.ts';
import { TiresOfDay } from './tires-of-day.tsx';

type Span = Schemas['DocumentInFull']['calculation']['runs'][number];

interface SpanTableProps {
  readonly contractId: string;
  readonly spans: readonly Span[];
}

interface Opening {
  readonly opened: string | undefined;
  readonly open: (from: string | undefined) => void;
}

/** Days one after another with the same quantity; the tires of such days one tap away. */
export function SpanTable(props: SpanTableProps) {
  const narrow = useNarrow();
  const [opened, open] = useState<string>();
  return narrow ? (
    <SpanCards {...props} opened={opened} open={open} />
  ) : (
    <SpanRows {...props} opened={opened} open={open} />
  );
}

function SpanRows({ contractId, spans, opened, open }: SpanTableProps & Opening) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <Table style={{ fontVariantNumeric: 'tabular-nums' }} aria-label={t('why.spans')}>
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
        {spans.map((span) => (
          <Fragment key={span.from}>
            <Table.Tr>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{daysOf(span, format)}</Table.Td>
              <Table.Td ta="right">{format.number(span.quantity)}</Table.Td>
              <Table.Td ta="right">{format.number(span.days)}</Table.Td>
              <Table.Td ta="right">{format.number(span.unitDays)}</Table.Td>
              <Table.Td>
                <TiresButton span={span} opened={opened} open={open} />
              </Table.Td>
            </Table.Tr>
            {opened === span.from && (
              <Table.Tr>
                <Table.Td colSpan={5}>
                  <TiresOfDay contractId={contractId} category={span.category} on={span.from} />
                </Table.Td>
              </Table.Tr>
            )}
          </Fragment>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function SpanCards({ contractId, spans, opened, open }: SpanTableProps & Opening) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <Stack gap="xs" role="group" aria-label={t('why.spans')}>
      {spans.map((span) => (
        <Paper key={span.from} withBorder p="xs">
          <Group justify="space-between" gap="xs">
            <div>
              <Text fw={600}>{daysOf(span, format)}</Text>
              <Text size="sm">
                {t('why.product', {
                  quantity: format.number(span.quantity),
                  days: t('why.basis', { count: span.days }),
                  unitDays: t('why.unitDays', { count: span.unitDays }),
                })}
              </Text>
            </div>
            <TiresButton span={span} opened={opened} open={open} />
          </Group>
          {opened === span.from && (
            <TiresOfDay contractId={contractId} category={span.category} on={span.from} />
          )}
        </Paper>
      ))}
    </Stack>
  );
}

function TiresButton({ span, opened, open }: { span: Span } & Opening) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const shown = opened === span.from;
  return (
    <Button
      variant="subtle"
      size="compact-md"
      mih={44}
      px="xs"
      aria-expanded={shown}
      aria-label={shown ? t('why.tiresHide') : t('why.tiresOn', { day: format.day(span.from) })}
      onClick={() => open(shown ? undefined : span.from)}
    >
      {shown ? t('why.tiresHide') : t('why.tires')}
    </Button>
  );
}

function daysOf({ from, to }: Span, format: Format): string {
  return from === to ? format.shortDay(from) : `${format.shortDay(from)} – ${format.shortDay(to)}`;
}
