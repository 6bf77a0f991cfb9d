import { Button, Paper, Stack, Title } from '@mantine/core';
import { IconEdit, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { answer, api } from '../api/client.ts';
import { Facts } from '../parts/page/facts.tsx';
import { PageHead } from '../parts/page/page-head.tsx';
import { PageError, PageLoading } from '../parts/page/page-state.tsx';
import { useUrlWords } from '../url/use-url-words.ts';
import { useOpenSent } from '../url/destination.ts';
import { useMay } from '../session/session.ts';
import { ClientForm } from './clients/client-form.tsx';
import { ContractList } from './contracts/contract-list.tsx';

/** A client: requisites, to read and to change, and contracts. */
export function ClientPage() {
  const { t } = useTranslation('clients');
  const { id = '' } = useParams();
  const [get, set] = useUrlWords();
  const mayWrite = useMay('manageClients');
  const client = useQuery({
    queryKey: ['clients', id],
    queryFn: () => answer(api.GET('/clients/{id}', { params: { path: { id } } })),
  });
  if (client.isPending) return <PageLoading />;
  if (client.isLoadingError)
    return <PageError wholePage error={client.error} retry={() => void client.refetch()} />;
  const { name, inn, kpp, address, emails } = client.data;
  const edits = mayWrite && get('edit') !== null;
  return (
    <>
      <PageHead title={name} back={mayWrite ? { to: '/clients', text: t('title') } : undefined}>
        {mayWrite && !edits && (
          <Button
            variant="default"
            leftSection={<IconEdit size={16} aria-hidden />}
            onClick={() => set('edit', '1', { step: true })}
          >
            {t('client.edit')}
          </Button>
        )}
      </PageHead>
      <Stack gap="xl">
        <Paper withBorder p="md">
          {edits ? (
            <ClientForm
              client={client.data}
              onDone={() => set('edit', null)}
              onCancel={() => set('edit', null)}
            />
          ) : (
            <Facts
              items={[
                [t('inn'), inn],
                [t('kpp'), kpp],
                [t('address'), address],
                [t('client.emails'), emails.join(', ')],
              ]}
            />
          )}
        </Paper>
        <section>
          <PageSection title={t('contracts')}>
            {mayWrite && (
              <Button
                component={Link}
                to={`/contracts/new?clientId=${id}`}
                size="sm"
                leftSection={<IconPlus size={16} aria-hidden />}
              >
                {t('contract.new')}
              </Button>
            )}
          </PageSection>
          <ContractList filter={{ clientId: id }} />
        </section>
      </Stack>
    </>
  );
}

function PageSection({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Stack gap="sm" mb="sm" align="flex-start">
      <Title order={2} size="h3">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

/** A new client by itself; inside a contract's form there is a shorter way. */
export function NewClientPage() {
  const { t } = useTranslation('clients');
  const navigate = useNavigate();
  const openSent = useOpenSent();
  return (
    <>
      <PageHead title={t('client.new')} back={{ to: '/clients', text: t('title') }} />
      <ClientForm
        onDone={({ id }) => openSent(`/clients/${id}`)}
        onCancel={() => void navigate('/clients')}
      />
    </>
  );
}
