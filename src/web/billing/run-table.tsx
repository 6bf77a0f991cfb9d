import { Button, ScrollArea, Table } from '@mantine/core';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.ts';
import type { Schemas } from '../shell/session.tsx';
import { TiresOfDay } from './tires-of-day.tsx';

type Run = Schemas['DocumentInFull']['calculation']['runs'][number];

/** Days one after another with the same quantity; the tires of such days one tap away. */
export function RunTable({ contractId, runs }: { contractId: string; runs: readonly Run[] }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const [opened, setOpened] = useState<string>();
  return (
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('why.runs') }}>
      <Table miw={440} style={{ fontVariantNumeric: 'tabular-nums' }}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('why.days')}</Table.Th>
            <Table.Th ta="right">{t('why.quantity')}</Table.Th>
            <Table.Th ta="right">{t('why.daysCount')}</Table.Th>
            <Table.Th ta="right">{t('why.unitDaysColumn')}</Table.Th>
            <Table.Th>{t('why.tires')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runs.map((run) => (
            <Fragment key={run.from}>
              <Table.Tr>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  {run.from === run.to
                    ? format.day(run.from)
                    : `${format.shortDay(run.from)} – ${format.shortDay(run.to)}`}
                </Table.Td>
                <Table.Td ta="right">{format.number(run.quantity)}</Table.Td>
                <Table.Td ta="right">{format.number(run.days)}</Table.Td>
                <Table.Td ta="right">{format.number(run.unitDays)}</Table.Td>
                <Table.Td>
                  <Button
                    variant="subtle"
                    size="compact-md"
                    mih={44}
                    aria-expanded={opened === run.from}
                    onClick={() => setOpened(opened === run.from ? undefined : run.from)}
                    aria-label={
                      opened === run.from
                        ? t('why.tiresHide')
                        : t('why.tiresOn', { day: format.day(run.from) })
                    }
                  >
                    {opened === run.from ? t('why.tiresHide') : t('why.tires')}
                  </Button>
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
    </ScrollArea>
  );
}
