import { Anchor, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconEdit, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { Facts } from '../../parts/page/facts.tsx';
import { LinkCard } from '../../parts/lists/link-card.tsx';
import { PageEmpty, PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { useUrlWords } from '../../url/use-url-words.ts';
import { useMay } from '../../session/session.ts';
import type { Organization } from './organization-body.ts';
import { OrganizationForm } from './organization-form.tsx';
import { VatHistory } from './vat-history.tsx';

/**
 * The legal entities that store and bill: requisites and VAT, to read and to change. Of several, the one in the URL
 * (`id`) stands open, the others by name; `edit` is the one that is being changed.
 */
export function OrganizationsTab() {
  const { t } = useTranslation('clients');
  const [get, set] = useUrlWords();
  const mayAdd = useMay('setUpCompany');
  const organizations = useQuery({
    queryKey: ['organizations', 'all'],
    queryFn: () => answer(api.GET('/organizations', { params: { query: { limit: 500 } } })),
  });
  if (organizations.isPending) return <PageLoading />;
  if (organizations.isLoadingError) {
    return <PageError error={organizations.error} retry={() => void organizations.refetch()} />;
  }
  const edited = get('edit');
  const opened = get('id');
  const edit = (id: string | null) => set('edit', id, { step: id !== null });
  const { items } = organizations.data;
  const shown = items.length === 1 ? items : items.filter(({ id }) => id === opened);
  const alone = shown.length > 0 && items.length > 1;
  const add = mayAdd && edited !== 'new' && !alone && (
    <Button mih={44} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => edit('new')}>
      {t('organization.new')}
    </Button>
  );
  return (
    <Stack gap="lg" align="stretch">
      {mayAdd && edited === 'new' && (
        <Paper component="section" withBorder p="md">
          <Title order={2} size="h3" mb="sm">
            {t('organization.new')}
          </Title>
          <OrganizationForm onDone={() => edit(null)} onCancel={() => edit(null)} />
        </Paper>
      )}
      {shown.length === 0 && (
        <Stack
          component="ul"
          gap="xs"
          m={0}
          p={0}
          style={{ listStyle: 'none' }}
          aria-label={t('organizations')}
        >
          {items.map(({ id, name, inn }) => (
            <li key={id}>
              <LinkCard to={`/settings?tab=organizations&id=${id}`} title={name}>
                <Text size="sm">
                  {t('inn')} {inn}
                </Text>
              </LinkCard>
            </li>
          ))}
        </Stack>
      )}
      {alone && (
        <Anchor component={Link} to="/settings?tab=organizations">
          {t('organization.all', { count: items.length })}
        </Anchor>
      )}
      {shown.map((organization) => (
        <OrganizationCard
          key={organization.id}
          organization={organization}
          edits={edited === organization.id}
          onEdit={(on) => edit(on ? organization.id : null)}
        />
      ))}
      {items.length === 0 && edited !== 'new' ? (
        <PageEmpty title={t('organization.none')} hint={t('organization.noneHint')} action={add} />
      ) : (
        <div>{add}</div>
      )}
    </Stack>
  );
}

const longName = 60;

interface OrganizationCardProps {
  readonly organization: Organization;
  readonly edits: boolean;
  readonly onEdit: (on: boolean) => void;
}

function OrganizationCard({ organization, edits, onEdit }: OrganizationCardProps) {
  const { t } = useTranslation('clients');
  const mayWrite = useMay('manageOrganizations');
  const { name, bank, director, accountant } = organization;
  return (
    <Paper component="section" withBorder p="md">
      <Title
        order={2}
        size={name.length > longName ? 'h4' : 'h3'}
        mb="sm"
        style={{ overflowWrap: 'anywhere' }}
      >
        {name}
      </Title>
      {edits && mayWrite ? (
        <OrganizationForm
          organization={organization}
          onDone={() => onEdit(false)}
          onCancel={() => onEdit(false)}
        />
      ) : (
        <Stack gap="lg">
          <Facts
            items={[
              [t('inn'), organization.inn],
              [t('kpp'), organization.kpp],
              [t('ogrn'), organization.ogrn],
              [t('address'), organization.address],
              [t('bank.bic'), bank.bic],
              [t('bank.name'), bank.name],
              [t('bank.account'), bank.account],
              [t('bank.correspondentAccount'), bank.correspondentAccount],
              [director.post, director.name],
              [t('people.accountant'), accountant?.name],
            ]}
          />
          {mayWrite && (
            <div>
              <Button
                variant="default"
                mih={44}
                leftSection={<IconEdit size={16} aria-hidden />}
                aria-label={t('organization.editThis', { name })}
                onClick={() => onEdit(true)}
              >
                {t('client.edit')}
              </Button>
            </div>
          )}
          <VatHistory organization={organization} mayWrite={mayWrite} />
        </Stack>
      )}
    </Paper>
  );
}
