import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { XlsxButton } from '../../parts/files/xlsx-button.tsx';

/** What lies under a contract now, by category. */
export function ContractStock({ contractId }: { contractId: string }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const stock = useQuery({
    queryKey: ['stock', 'contract', contractId],
    queryFn: () => answer(api.GET('/contracts/{id}/stock', { params: { path: { id: contractId } } })),
  });
  if (stock.isPending) return <PageLoading />;
  if (stock.error) return <PageError error={stock.error} retry={() => void stock.refetch()} />;
  if (stock.data.items.length === 0) return <Text>{t('stock.none')}</Text>;
  return (
    <>
      <Table maw={560} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('stock.category')}</Table.Th>
            <Table.Th ta="right">{t('stock.quantity')}</Table.Th>
            <Table.Th ta="right">{t('stock.places')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {stock.data.items.map(({ category, name, quantity, places }) => (
            <Table.Tr key={category}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                {category} · {name}
              </Table.Td>
              <Table.Td ta="right">{format.number(quantity)}</Table.Td>
              <Table.Td ta="right">{format.number(places)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <XlsxButton path={`/contracts/${contractId}/stock`} label={t('stock.title')} />
    </>
  );
}
