import { Button, Stack, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageHead } from '../parts/page/page-head.tsx';
import { SearchField } from '../parts/lists/search-field.tsx';
import { given } from '../url/use-url-words.ts';
import { useMay } from '../session/session.ts';
import { ClientList } from './clients/client-list.tsx';
import { ContractList } from './contracts/contract-list.tsx';

/** Clients and contracts: found by a few letters, opened by a click. */
export function ClientsPage() {
  const { t } = useTranslation('clients');
  const [params, setParams] = useSearchParams();
  const mayWrite = useMay('manageClients');
  const tab = params.get('tab') === 'contracts' ? 'contracts' : 'clients';
  const q = given(params, 'q') ?? undefined;
  const choose = (next: string | null) =>
    setParams({ ...(next === 'contracts' && { tab: next }), ...(q !== undefined && { q }) });
  return (
    <>
      <PageHead title={t('title')}>
        {mayWrite && (
          <>
            <Button
              component={Link}
              to="/contracts/new"
              variant={tab === 'contracts' ? 'filled' : 'default'}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {t('contract.new')}
            </Button>
            <Button
              component={Link}
              to="/clients/new"
              variant={tab === 'clients' ? 'filled' : 'default'}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {t('client.new')}
            </Button>
          </>
        )}
      </PageHead>
      <Stack>
        <SearchField label={t('search')} placeholder={t('searchHint')} />
        <Tabs value={tab} onChange={choose} keepMounted={false}>
          <Tabs.List mb="sm">
            <Tabs.Tab value="clients">{t('clients')}</Tabs.Tab>
            <Tabs.Tab value="contracts">{t('contracts')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="clients">
            <ClientList q={q} />
          </Tabs.Panel>
          <Tabs.Panel value="contracts">
            <ContractList filter={{ q }} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </>
  );
}
