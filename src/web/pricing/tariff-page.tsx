import { Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { answer, api } from '../api/client.ts';
import { ContractList } from '../clients/contracts/contract-list.tsx';
import { PageHead } from '../parts/page/page-head.tsx';
import { PageError, PageLoading } from '../parts/page/page-state.tsx';
import { Rename } from '../parts/forms/rename.tsx';
import { useMay } from '../session/session.ts';
import { RateForm } from './rate-form.tsx';
import { RateTable } from './rate-table.tsx';

/** A price list: a new price, its dated prices by category, and the contracts that use it. */
export function TariffPage() {
  const { t } = useTranslation('pricing');
  const { id = '' } = useParams();
  const mayWrite = useMay('managePrices');
  const tariff = useQuery({
    queryKey: ['tariffs', id],
    queryFn: () => answer(api.GET('/tariffs/{id}', { params: { path: { id } } })),
  });
  if (tariff.isPending) return <PageLoading />;
  if (tariff.isLoadingError)
    return <PageError wholePage error={tariff.error} retry={() => void tariff.refetch()} />;
  const { code, name } = tariff.data;
  return (
    <>
      <PageHead title={`${code} · ${name}`} back={{ to: '/tariffs', text: t('tariffs') }}>
        {mayWrite && (
          <Rename
            item={tariff.data}
            label={t('tariff.name')}
            send={(id, body) => answer(api.PATCH('/tariffs/{id}', { params: { path: { id } }, body }))}
          />
        )}
      </PageHead>
      <Stack gap="xl">
        {/* Above the lists: what comes late must not push the form away from who fills it in. */}
        {mayWrite && (
          <Paper component="section" withBorder p="md">
            <Title order={2} size="h3" mb={4}>
              {t('rate.new')}
            </Title>
            <Text size="sm" mb="sm">
              {t('rate.newHint')}
            </Text>
            <RateForm tariffId={id} />
          </Paper>
        )}
        <section>
          <Title order={2} size="h3" mb="sm">
            {t('rates')}
          </Title>
          <RateTable tariffId={id} mayChange={mayWrite} />
        </section>
        <section>
          <Title order={2} size="h3" mb="sm">
            {t('tariff.contracts')}
          </Title>
          <ContractList filter={{ tariffId: id }} sortWord="contractsSort" />
        </section>
      </Stack>
    </>
  );
}
