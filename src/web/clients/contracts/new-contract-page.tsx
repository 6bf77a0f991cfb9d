import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import { PageHead } from '../../parts/page/page-head.tsx';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { useOpenSent } from '../../url/destination.ts';
import { useUrlWords } from '../../url/use-url-words.ts';
import { NewContractForm } from './new-contract-form.tsx';

/**
 * A new contract, for the client of the address (`clientId`) or one found or made in the form. Whoever came from the
 * first run (`from`) goes back to it.
 */
export function NewContractPage() {
  const { t } = useTranslation('clients');
  const navigate = useNavigate();
  const openSent = useOpenSent();
  const [get] = useUrlWords();
  const clientId = get('clientId');
  const fromSetup = get('from', (word) => word === 'setup') !== null;
  const list = '/clients?tab=contracts';
  const all = { params: { query: { limit: 500 } } };
  const organizations = useQuery({
    queryKey: ['organizations', 'all'],
    queryFn: () => answer(api.GET('/organizations', all)),
  });
  const tariffs = useQuery({ queryKey: ['tariffs', 'all'], queryFn: () => answer(api.GET('/tariffs', all)) });
  const error = organizations.error ?? tariffs.error;
  if (error && !(organizations.data && tariffs.data)) {
    const retry = () => void Promise.all([organizations.refetch(), tariffs.refetch()]);
    return <PageError wholePage error={error} retry={retry} />;
  }
  return (
    <>
      <PageHead title={t('contract.new')} back={{ to: list, text: t('title') }} />
      {organizations.data && tariffs.data ? (
        <NewContractForm
          clientId={clientId}
          organizations={organizations.data.items}
          tariffs={tariffs.data.items}
          onDone={({ id }) => openSent(fromSetup ? '/setup' : `/contracts/${id}`)}
          onCancel={() =>
            void navigate(fromSetup ? '/setup' : clientId === null ? list : `/clients/${clientId}`)
          }
        />
      ) : (
        <PageLoading />
      )}
    </>
  );
}
