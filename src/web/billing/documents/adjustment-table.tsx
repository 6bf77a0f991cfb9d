import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import type { Schemas } from '../../api/schemas.ts';

type Line = Schemas['DocumentInFull']['lines'][number];

/** What an adjustment line settles: calculated now − billed before (rule R9). */
export function AdjustmentTable({ line }: { line: Line }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const { calculated, billedBefore, quantity, amount, vatAmount } = line;
  const sums = [
    { name: t('why.calculated'), sum: calculated },
    { name: t('why.billed'), sum: billedBefore },
    { name: t('why.difference'), sum: { unitDays: quantity, amount, vatAmount } },
  ];
  return (
    <Table style={{ fontVariantNumeric: 'tabular-nums' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Td />
          <Table.Th ta="right">{t('why.unitDaysColumn')}</Table.Th>
          <Table.Th ta="right">{t('why.amount')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sums.map(({ name, sum }, index) => (
          <Table.Tr key={name} fw={index === 2 ? 700 : 400}>
            <Table.Th scope="row" fw="inherit">
              {name}
            </Table.Th>
            <Table.Td ta="right">{format.number(sum.unitDays)}</Table.Td>
            <Table.Td ta="right">{format.money(sum.amount)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
