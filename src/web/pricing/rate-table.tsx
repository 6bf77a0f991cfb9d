import { ActionIcon, Group, Paper, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { useFormat } from '../language/format.ts';
import { ListTable } from '../parts/lists/list-table.tsx';
import { PageError } from '../parts/page/page-state.tsx';
import { useSend } from '../api/use-send.ts';
import { FreeRate } from './free-rate.tsx';
import type { Rate } from './free-rate.tsx';

interface RateTableProps {
  readonly tariffId: string;
  readonly mayChange: boolean;
}

/**
 * Dated prices; each is in force until the next of its category. One that was typed wrong may be deleted, one of 0 be
 * marked as free.
 */
export function RateTable({ tariffId, mayChange }: RateTableProps) {
  const { t } = useTranslation('pricing');
  const format = useFormat();
  const tell = useRateWords();
  const { error, deletion } = useRateDeletion(tariffId);
  const free = (rate: Rate) => (
    <FreeRate tariffId={tariffId} rate={rate} words={tell(rate)} mayMark={mayChange} />
  );
  return (
    <>
      {error && <PageError error={error} />}
      <ListTable
        label={t('rates')}
        queryKey={['tariffs', tariffId, 'rates']}
        sorts={['category', 'validFrom', 'price', 'per']}
        fetchPage={(page) =>
          answer(api.GET('/tariffs/{id}/rates', { params: { path: { id: tariffId }, query: page } }))
        }
        xlsx={{ path: `/tariffs/${tariffId}/rates`, label: t('rates') }}
        idOf={({ id }) => id}
        columns={[
          {
            key: 'category',
            title: t('category.category'),
            sort: 'category',
            render: ({ category }) => <b>{category}</b>,
          },
          {
            key: 'validFrom',
            title: t('rate.validFrom'),
            sort: 'validFrom',
            whole: true,
            render: ({ validFrom }) => format.day(validFrom),
          },
          {
            key: 'price',
            title: t('rate.price'),
            sort: 'price',
            number: true,
            render: (rate) => (
              <>
                {format.price(rate.price)} {free(rate)}
              </>
            ),
          },
          {
            key: 'per',
            title: t('rate.per'),
            sort: 'per',
            whole: true,
            render: ({ per }) => t(`per.${per}`),
          },
          ...(mayChange ? [{ key: 'delete', title: t('actions'), render: deletion }] : []),
        ]}
        card={(rate) => (
          <Paper withBorder p="sm">
            <Group justify="space-between" gap="sm" wrap="nowrap">
              <div style={{ overflowWrap: 'anywhere' }}>
                <Text fw={700}>{rate.category}</Text>
                <div>
                  {format.price(rate.price)} {t(`per.${rate.per}`)} {free(rate)}
                </div>
                <Text size="sm">{t('rate.since', { day: format.day(rate.validFrom) })}</Text>
              </div>
              {mayChange && deletion(rate)}
            </Group>
          </Paper>
        )}
        empty={{ title: t('rate.none') }}
      />
    </>
  );
}

/** `R16-18 с 01.10.2025, 150,00 ₽ за месяц` */
function useRateWords() {
  const { t } = useTranslation('pricing');
  const format = useFormat();
  return (rate: Rate) =>
    t('rate.told', {
      category: rate.category,
      day: format.day(rate.validFrom),
      price: format.price(rate.price),
      per: t(`per.${rate.per}`),
    });
}

/** The button that asks and then deletes a rate, and what the server said against it. */
function useRateDeletion(tariffId: string) {
  const { t } = useTranslation('pricing');
  const tell = useRateWords();
  const { mutate, error } = useSend(
    (rateId: string) =>
      answer(api.DELETE('/tariffs/{id}/rates/{rateId}', { params: { path: { id: tariffId, rateId } } })),
    { changes: ['tariffs', 'setup'] },
  );
  const ask = (rate: Rate) =>
    modals.openConfirmModal({
      title: t('rate.deleteTitle'),
      children: `${tell(rate)}. ${t('rate.deleteHint')}`,
      labels: { confirm: t('rate.delete'), cancel: t('shell:cancel') },
      confirmProps: { color: 'red' },
      onConfirm: () => mutate(rate.id),
    });
  const deletion = (rate: Rate) => (
    <ActionIcon
      variant="subtle"
      color="red"
      size="xl"
      aria-label={t('rate.deleteThis', { rate: tell(rate) })}
      onClick={() => ask(rate)}
    >
      <IconTrash size={18} />
    </ActionIcon>
  );
  return { error, deletion };
}
