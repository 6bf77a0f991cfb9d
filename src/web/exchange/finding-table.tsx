import { Button, CopyButton, Group, ScrollArea, Select, Stack, Table, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/format.ts';
import type { Finding } from './finding.ts';
import { FindingsXlsx } from './findings-xlsx.tsx';

const shownFirst = 100;

interface FindingTableProps {
  readonly findings: readonly Finding[];
  readonly total: number;
  readonly label: string;
}

/** Hundreds of findings: one sheet at a time if wanted, a hundred rows at first, all of them copied. */
export function FindingTable({ findings, total, label }: FindingTableProps) {
  const { t } = useTranslation('exchange');
  const format = useFormat();
  const [sheet, setSheet] = useState<string | null>(null);
  const [shown, setShown] = useState(shownFirst);
  const own = sheet === null ? findings : findings.filter((finding) => finding.sheet === sheet);
  return (
    <Stack gap="sm">
      <Group align="flex-end" justify="space-between">
        <Select
          label={t('problems.sheet')}
          placeholder={t('problems.allSheets')}
          clearable
          clearButtonProps={{ 'aria-label': t('problems.allSheets') }}
          data={sheetsOf(findings).map(([name, count]) => ({ value: name, label: `${name} · ${count}` }))}
          value={sheet}
          onChange={(value) => {
            setSheet(value);
            setShown(shownFirst);
          }}
        />
        <Group gap="sm">
          <FindingsXlsx findings={own} />
          <CopyButton value={textOf(own)}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                mih={44}
                leftSection={
                  copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
                }
                onClick={copy}
              >
                {t(copied ? 'problems.copied' : 'problems.copy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Group>
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': label }}>
        <Table striped miw={560} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('problems.place')}</Table.Th>
              <Table.Th>{t('problems.wrong')}</Table.Th>
              <Table.Th>{t('problems.remedy')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {own.slice(0, shown).map((finding, index) => (
              <Table.Tr key={index} style={{ verticalAlign: 'top' }}>
                <Table.Td>
                  <Text size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
                    {placeOf(finding)}
                  </Text>
                  {finding.heading !== null && <Text size="sm">{finding.heading}</Text>}
                </Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{finding.message}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{finding.remedy}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
      <Group justify="space-between">
        <Text size="sm" aria-live="polite">
          {t('problems.shown', {
            shown: format.number(Math.min(shown, own.length)),
            number: format.number(own.length),
          })}
          {total > findings.length && ` ${t('problems.cut', { number: format.number(total) })}`}
        </Text>
        {own.length > shown && (
          <Button mih={44} onClick={() => setShown(shown + 500)}>
            {t('shell:list.more')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** The sheets that have something, in the order of the workbook. */
function sheetsOf(findings: readonly Finding[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { sheet } of findings) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts];
}

/** `Приход!C15`: Excel's address field jumps there. */
function placeOf({ sheet, row, column }: Finding): string {
  return row === null ? sheet : `${sheet}!${column ?? ''}${row}`;
}

/** A line each, in columns that Excel takes apart. */
function textOf(findings: readonly Finding[]): string {
  return findings
    .map((finding) => [placeOf(finding), finding.heading ?? '', finding.message, finding.remedy].join('\t'))
    .join('\n');
}
