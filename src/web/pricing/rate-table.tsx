import { ActionIcon, ScrollArea, Table, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';
import { useFormat } from '../format.ts';
import { PageError } from '../parts/page-state.tsx';
import { useSend } from '../parts/use-send.ts';

type Rate = paths['/tariffs/{id}']['get']['responses'][200]['content']['application/json']['rates'][number];

interface RateTableProps {
  readonly tariffId: string;
  /** By category and day. */
  readonly rates: readonly Rate[];
  readonly mayDelete: boolean;
}

/** Dated prices; each is in force until the next of its category. One that was typed wrong may be deleted. */
export function RateTable({ tariffId, rates, mayDelete }: RateTableProps) {
  const { t } = useTranslation('pricing');
  const format = useFormat();
  const sending = useSend(
    (rateId: string) =>
      answer(api.DELETE('/tariffs/{id}/rates/{rateId}', { params: { path: { id: tariffId, rateId } } })),
    { changes: ['tariffs', 'setup'] },
  );
  const tell = (rate: Rate) =>
    t('rate.told', {
      category: rate.category,
      day: format.day(rate.validFrom),
      price: format.price(rate.price),
      per: t(`per.${rate.per}`),
    });
  const ask = (rate: Rate) =>
    modals.openConfirmModal({
      title: t('rate.deleteTitle'),
      children: `${tell(rate)}. ${t('rate.deleteHint')}`,
      labels: { confirm: t('rate.delete'), cancel: t('shell:cancel') },
      confirmProps: { color: 'red' },
      onConfirm: () => sending.mutate(rate.id),
    });
  if (rates.length === 0) return <Text>{t('rate.none')}</Text>;
  return (
    <>
      {sending.error && <PageError error={sending.error} />}
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('rates') }}>
        <Table maw={720} miw={420} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('category.category')}</Table.Th>
              <Table.Th>{t('rate.validFrom')}</Table.Th>
              <Table.Th ta="right">{t('rate.price')}</Table.Th>
              <Table.Th>{t('rate.per')}</Table.Th>
              {mayDelete && <Table.Th>{t('actions')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rates.map((rate, index) => (
              <Table.Tr key={rate.id}>
                <Table.Td fw={600}>
                  {rates[index - 1]?.category === rate.category ? '' : rate.category}
                </Table.Td>
                <Table.Td>{format.day(rate.validFrom)}</Table.Td>
                <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
                  {format.price(rate.price)}
                </Table.Td>
                <Table.Td>{t(`per.${rate.per}`)}</Table.Td>
                {mayDelete && (
                  <Table.Td>
                    <ActionIcon
                      variant="subtle"
                      color="red"
                      size="xl"
                      aria-label={t('rate.deleteThis', { rate: tell(rate) })}
                      onClick={() => ask(rate)}
                    >
                      <IconTrash size={18} />
                    </ActionIcon>
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
    </>
  );
}
