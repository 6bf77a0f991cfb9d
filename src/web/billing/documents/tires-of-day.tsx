import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { ShowMore, useFirst } from '../../parts/lists/show-more.tsx';

interface TiresOfDayProps {
  readonly contractId: string;
  readonly category: string;
  readonly on: string;
}

/** The tires that a contract is charged for on a day, by the facts of today. */
export function TiresOfDay({ contractId, category, on }: TiresOfDayProps) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const units = useQuery({
    queryKey: ['contracts', contractId, 'counted-units', on, category],
    queryFn: () =>
      answer(
        api.GET('/contracts/{id}/counted-units', {
          params: { path: { id: contractId }, query: { on, category } },
        }),
      ),
  });
  const { first, more } = useFirst(units.data?.items ?? []);
  if (units.isPending) return <PageLoading />;
  if (units.error) return <PageError error={units.error} retry={() => void units.refetch()} />;
  if (units.data.items.length === 0) return <Text size="sm">{t('why.noTires')}</Text>;
  return (
    <Stack gap={4}>
      <Text size="sm">
        {t('why.byToday')}, {format.day(on)}:
      </Text>
      <List size="sm">
        {first.map((lot) => (
          <List.Item key={lot.lotId} style={{ overflowWrap: 'anywhere' }}>
            {format.number(lot.quantity)} × <Described of={lot} />,{' '}
            {t('why.since', { day: format.day(lot.deliveredOn) })}
          </List.Item>
        ))}
      </List>
      <ShowMore {...more} />
    </Stack>
  );
}

interface Description {
  readonly plate: string | null;
  readonly brand: string | null;
  readonly model: string | null;
  readonly size: string | null;
}

/** A tire in a few words: plate, brand, model, size. */
export function Described({ of: { plate, brand, model, size } }: { of: Description }) {
  const { t } = useTranslation('billing');
  const words = [plate, brand, model, size].filter((word) => word !== null && word !== '');
  return words.length === 0 ? t('why.undescribed') : words.join(' ');
}
