import { Accordion, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import type { Schemas } from '../../api/schemas.ts';
import { useUrlWords } from '../../url/use-url-words.ts';
import { AdjustmentTable } from './adjustment-table.tsx';
import { MovementTable } from './movement-table.tsx';
import { SpanTable } from './span-table.tsx';

type InFull = Schemas['DocumentInFull'];
type Line = InFull['lines'][number];

/** So many lines stand open at first; a longer document is a list to open. */
const openAtFirst = 3;

/** «Почему такая сумма?»: every line down to its days, its movements and the tires. Open lines are in the URL. */
export function DocumentLines({ document }: { document: InFull }) {
  const { t } = useTranslation('billing');
  const [get, set] = useUrlWords();
  const all = document.lines.map((_, index) => String(index));
  const asked = get('lines')?.split(',');
  const opened = asked ? all.filter((index) => asked.includes(index)) : all.length <= openAtFirst ? all : [];
  const open = (lines: string[]) => set('lines', lines.length === 0 ? 'none' : lines.join(','));
  return (
    <section>
      <Title order={2} size="h3" mb={4}>
        {t('why.title')}
      </Title>
      <Text size="sm" mb="sm">
        {t(`why.dayCount.${document.dayCount}`)}
      </Text>
      <Accordion multiple variant="separated" order={3} value={opened} onChange={open} keepMounted={false}>
        {document.lines.map((line, index) => (
          <Accordion.Item key={String(index)} value={String(index)}>
            <Accordion.Control>
              <LineHead line={line} />
            </Accordion.Control>
            <Accordion.Panel>
              <LineInFull document={document} line={line} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </section>
  );
}

function LineHead({ line }: { line: Line }) {
  const format = useFormat();
  return (
    <Group justify="space-between" gap="xs" pr="xs">
      <Text component="span" flex="1 1 200px" style={{ overflowWrap: 'anywhere' }}>
        {line.description}
      </Text>
      <Text component="span" fw={700} style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
        {format.money(line.amount)}
      </Text>
    </Group>
  );
}

function LineInFull({ document, line }: { document: InFull; line: Line }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const spans = document.calculation.runs.filter(
    (span) =>
      span.serviceMonth === line.serviceMonth &&
      span.category === line.category &&
      span.price === line.price &&
      span.per === line.per,
  );
  const movements = document.calculation.movements.filter(
    ({ on, category }) => on.startsWith(line.serviceMonth) && category === line.category,
  );
  return (
    <Stack>
      {line.adjustment && <AdjustmentTable line={line} />}
      <Text style={{ fontVariantNumeric: 'tabular-nums' }}>
        <Formula line={line} />
        {line.vatRate !== 'none' && (
          <>
            <br />
            {t('why.vat', { rate: t(`vat.${line.vatRate}`), amount: format.money(line.vatAmount) })}
          </>
        )}
      </Text>
      {spans.length === 0 ? (
        <Text>{t('why.noSpans')}</Text>
      ) : (
        <SpanTable contractId={document.contractId} spans={spans} />
      )}
      {movements.length === 0 ? <Text>{t('why.noMovements')}</Text> : <MovementTable movements={movements} />}
    </Stack>
  );
}

/** The sum by the tariff: unit-days × price ÷ days of the month or season (rule R5), as the server calculated it. */
function Formula({ line: { calculated, price, per, basisDays } }: { line: Line }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const words = {
    unitDays: t('why.unitDays', { count: calculated.unitDays }),
    price: format.price(price),
    amount: format.money(calculated.amount),
  };
  if (per === 'day') return t('why.formulaDay', words);
  return t('why.formula', { ...words, per: t(`per.${per}`), basis: t('why.basis', { count: basisDays }) });
}
