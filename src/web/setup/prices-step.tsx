import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../api/client.ts';
import { PageError } from '../parts/page/page-state.tsx';
import { CategoryForm } from '../pricing/category-form.tsx';
import { RateForm } from '../pricing/rate-form.tsx';
import { TariffForm } from '../pricing/tariff-form.tsx';

interface PricesStepProps {
  readonly done: boolean;
  readonly hasCategory: boolean;
  readonly onDone: () => void;
}

/** What is stored and what that costs: categories, then a tariff, then its first price. */
export function PricesStep({ done, hasCategory, onDone }: PricesStepProps) {
  const { t } = useTranslation('setup');
  const tariffs = useQuery({
    queryKey: ['tariffs', 'all'],
    queryFn: () => answer(api.GET('/tariffs', { params: { query: { limit: 500 } } })),
  });
  const first = tariffs.data?.items[0];
  if (done) {
    return (
      <Group>
        <Anchor component={Link} to="/tariffs">
          {t('prices.openTariffs')}
        </Anchor>
        <Anchor component={Link} to="/settings?tab=categories">
          {t('prices.openCategories')}
        </Anchor>
      </Group>
    );
  }
  return (
    <Stack gap="xl">
      <section>
        <Title order={3} size="h4" mb={4}>
          {t('prices.categories')}
        </Title>
        <Text mb="sm">{t(hasCategory ? 'prices.moreCategories' : 'prices.categoriesHint')}</Text>
        <CategoryForm />
      </section>
      {tariffs.isLoadingError && <PageError error={tariffs.error} retry={() => void tariffs.refetch()} />}
      {hasCategory && tariffs.data && (
        <section>
          <Title order={3} size="h4" mb={4}>
            {first ? t('prices.rate', { name: first.name }) : t('prices.tariff')}
          </Title>
          <Text mb="sm">{t(first ? 'prices.rateHint' : 'prices.tariffHint')}</Text>
          {first ? <RateForm tariffId={first.id} onDone={onDone} /> : <TariffForm />}
        </section>
      )}
    </Stack>
  );
}
