import { Alert, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import type { Schemas } from '../../api/schemas.ts';
import { Facts } from '../../parts/page/facts.tsx';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { TableScroll } from '../../parts/lists/table-scroll.tsx';
import { useNarrow } from '../../browser/use-narrow.ts';
import { useUrlWords } from '../../url/use-url-words.ts';
import { XlsxButton } from '../../parts/files/xlsx-button.tsx';
import { MonthSelect } from '../months/month-select.tsx';
import { useBillingMonths } from '../months/use-billing-months.ts';

const figures = { fontVariantNumeric: 'tabular-nums' } as const;

/** What a contract owes for a month (in the URL: `month`), the days behind it, and what of it is billed. */
export function ChargesOfContract({ contractId }: { contractId: string }) {
  const { t } = useTranslation('billing');
  const [get, set] = useUrlWords();
  const months = useBillingMonths();
  const month = get('month') ?? months.data?.suggested ?? null;
  const charges = useQuery({
    queryKey: ['contracts', contractId, 'charges', month],
    queryFn: () =>
      answer(
        api.GET('/contracts/{id}/charges', {
          params: { path: { id: contractId }, query: { month: month ?? '' } },
        }),
      ),
    enabled: month !== null,
  });
  return (
    <Stack component="section">
      <Group justify="space-between" align="flex-end">
        <Title order={2} size="h3">
          {t('charges.title')}
        </Title>
        <MonthSelect value={month} onChange={(chosen) => set('month', chosen)} />
      </Group>
      {months.error && <PageError error={months.error} retry={() => void months.refetch()} />}
      {month === null && months.data && <Text>{t('charges.nothing')}</Text>}
      {charges.isLoading && <PageLoading />}
      {charges.error && <PageError error={charges.error} retry={() => void charges.refetch()} />}
      {charges.data && <MonthCharges contractId={contractId} charges={charges.data} />}
    </Stack>
  );
}

function MonthCharges({ contractId, charges }: { contractId: string; charges: Schemas['Charges'] }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const path = `/contracts/${contractId}/charges`;
  const query = { month: charges.month };
  return (
    <>
      {charges.problems.map(({ message }) => (
        <Alert key={message} color="red">
          {message}
        </Alert>
      ))}
      {charges.lines.length > 0 && <Lines lines={charges.lines} />}
      {charges.lines.length === 0 && charges.problems.length === 0 && <Text>{t('charges.nothing')}</Text>}
      <Facts
        items={[
          [t('charges.total'), format.money(charges.total)],
          [t('charges.billed'), format.money(charges.billed)],
          [t('charges.difference'), format.money(charges.difference)],
        ]}
      />
      {charges.days.length > 0 && <Days days={charges.days} />}
      {charges.lines.length + charges.days.length > 0 && (
        <Group gap="sm">
          <XlsxButton path={`${path}/lines`} query={query} text={t('charges.linesXlsx')} />
          <XlsxButton path={`${path}/days`} query={query} text={t('charges.daysXlsx')} />
        </Group>
      )}
    </>
  );
}

type Line = Schemas['Charges']['lines'][number];

/** A line stands beside its sum; on a phone each is a card. */
function Lines({ lines }: { lines: readonly Line[] }) {
  const narrow = useNarrow();
  if (!narrow) return <LineRows lines={lines} />;
  return lines.map((line) => <LineCard key={`${line.category} ${line.price} ${line.per}`} line={line} />);
}

function LineCard({ line }: { line: Line }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <Paper withBorder p="sm" style={figures}>
      <Group justify="space-between" align="baseline" gap="xs">
        <Text fw={700} flex="1 1 140px" style={{ overflowWrap: 'anywhere' }}>
          {line.category}
        </Text>
        <Text fw={700}>{format.money(line.amount)}</Text>
      </Group>
      <Text size="sm">
        {format.price(line.price)} {t(`per.${line.per}`)} · {t('why.unitDays', { count: line.unitDays })}
      </Text>
      <Text size="sm">
        {line.vatRate === 'none' ? t('vat.none') : `${t('charges.vat')}: ${format.money(line.vatAmount)}`}
      </Text>
    </Paper>
  );
}

function LineRows({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <TableScroll label={t('charges.title')}>
      <Table miw={600} verticalSpacing="xs" style={figures}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('charges.category')}</Table.Th>
            <Table.Th>{t('charges.price')}</Table.Th>
            <Table.Th ta="right">{t('charges.unitDays')}</Table.Th>
            <Table.Th ta="right">{t('charges.amount')}</Table.Th>
            <Table.Th ta="right">{t('charges.vat')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={`${line.category} ${line.price} ${line.per}`}>
              <Table.Td miw={120} style={{ overflowWrap: 'anywhere' }}>
                {line.category}
              </Table.Td>
              <Table.Td>
                {format.price(line.price)} {t(`per.${line.per}`)}
              </Table.Td>
              <Table.Td ta="right">{format.number(line.unitDays)}</Table.Td>
              <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                {format.money(line.amount)}
              </Table.Td>
              <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                {line.vatRate === 'none' ? t('vat.none') : format.money(line.vatAmount)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </TableScroll>
  );
}

function Days({ days }: { days: Schemas['Charges']['days'] }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  return (
    <details>
      <summary style={{ cursor: 'pointer', paddingBlock: 12 }}>{t('charges.days')}</summary>
      <Table maw={420} style={figures} withRowBorders={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('charges.day')}</Table.Th>
            <Table.Th>{t('charges.category')}</Table.Th>
            <Table.Th ta="right">{t('charges.quantity')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map(({ on, category, quantity }) => (
            <Table.Tr key={`${on} ${category}`}>
              <Table.Td>{format.day(on)}</Table.Td>
              <Table.Td>{category}</Table.Td>
              <Table.Td ta="right">{format.number(quantity)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
