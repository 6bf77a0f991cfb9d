import { Anchor, Button, Paper, Stack, Title } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { ChargesOfContract } from '../../billing/charges/charges-of-contract.tsx';
import { useFormat } from '../../language/format.ts';
import { Facts } from '../../parts/page/facts.tsx';
import { PageHead } from '../../parts/page/page-head.tsx';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { useNoChoice } from '../../parts/fields/use-no-choice.ts';
import { useUrlWords } from '../../url/use-url-words.ts';
import { useMay } from '../../session/session.ts';
import { termNames } from '../../../clients/contracts/contract-terms.ts';
import type { Contract } from './contract.ts';
import { ContractStock } from './contract-stock.tsx';
import { ContractTermsForm } from './contract-terms-form.tsx';
import { useTermWords } from './term-fields.tsx';

/** A contract: its terms, to read and to change, and what lies under it. */
export function ContractPage() {
  const { t } = useTranslation('clients');
  const { id = '' } = useParams();
  const [get, set] = useUrlWords();
  const mayWrite = useMay('manageClients');
  const contract = useQuery({
    queryKey: ['contracts', id],
    queryFn: () => answer(api.GET('/contracts/{id}', { params: { path: { id } } })),
  });
  if (contract.isPending) return <PageLoading />;
  if (contract.isLoadingError)
    return <PageError wholePage error={contract.error} retry={() => void contract.refetch()} />;
  const edits = mayWrite && get('edit') !== null;
  const turnEdit = (on: boolean) => set('edit', on ? '1' : null, { step: on });
  return (
    <>
      <PageHead
        title={t('contract.title', { number: contract.data.number })}
        back={{ to: `/clients/${contract.data.clientId}`, text: contract.data.clientName }}
      >
        {mayWrite && !edits && (
          <Button
            variant="default"
            leftSection={<IconEdit size={16} aria-hidden />}
            onClick={() => turnEdit(true)}
          >
            {t('contract.edit')}
          </Button>
        )}
      </PageHead>
      <Stack gap="xl">
        <Paper withBorder p="md">
          {edits ? (
            <ContractTermsForm contract={contract.data} onDone={() => turnEdit(false)} />
          ) : (
            <Terms contract={contract.data} />
          )}
        </Paper>
        <section>
          <Title order={2} size="h3" mb="sm">
            {t('stock.title')}
          </Title>
          <ContractStock contractId={id} />
        </section>
        {mayWrite && <ChargesOfContract contractId={id} />}
      </Stack>
    </>
  );
}

function Terms({ contract }: { contract: Contract }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const termWords = useTermWords();
  const noChoice = useNoChoice();
  const mayReadPrices = useMay('readPrices');
  const tariff = useQuery({
    enabled: mayReadPrices,
    queryKey: ['tariffs', contract.tariffId],
    queryFn: () => answer(api.GET('/tariffs/{id}', { params: { path: { id: contract.tariffId } } })),
  });
  return (
    <Facts
      items={[
        [
          t('contract.client'),
          <Anchor key="client" component={Link} to={`/clients/${contract.clientId}`} fw={600}>
            {contract.clientName}
          </Anchor>,
        ],
        [t('contract.organization'), contract.organizationName],
        ...(mayReadPrices
          ? [
              [
                t('contract.tariff'),
                tariff.data ? (
                  <Anchor key="tariff" component={Link} to={`/tariffs/${contract.tariffId}`} fw={600}>
                    {tariff.data.code} · {tariff.data.name}
                  </Anchor>
                ) : (
                  noChoice(tariff, '')
                ),
              ] as const,
            ]
          : []),
        [t('contract.signedOn'), format.day(contract.signedOn)],
        [t('contract.startsOn'), format.day(contract.startsOn)],
        [t('contract.endsOn'), contract.endsOn === null ? t('contract.noEnd') : format.day(contract.endsOn)],
        ...termNames.map((name) => [t(`terms.${name}.label`), termWords(name, contract[name])] as const),
        [t('contract.billFrom'), format.month(contract.billFrom)],
      ]}
    />
  );
}
