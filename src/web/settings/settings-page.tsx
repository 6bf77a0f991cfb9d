import { Paper, Stack, Tabs, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { addRussianTexts } from '../language/language.ts';
import texts from '../messages/ru/staff.json';
import { OrganizationsTab } from '../clients/organizations/organizations-tab.tsx';
import { CategoryForm } from '../pricing/category-form.tsx';
import { CategoryList } from '../pricing/category-list.tsx';
import { PageHead } from '../parts/page/page-head.tsx';
import { useNarrow } from '../browser/use-narrow.ts';
import type { Capability } from '../../shared/roles.ts';
import { useMay, useSession } from '../session/session.ts';
import { AuditTab } from '../staff/audit-tab.tsx';
import { PasswordForm } from '../staff/password-form.tsx';
import { UsersTab } from '../staff/users-tab.tsx';

addRussianTexts('staff', texts);

/** Settings, and the person's own password. */
const tabs: readonly { readonly name: string; readonly may: Capability }[] = [
  { name: 'organizations', may: 'readOrganizations' },
  { name: 'categories', may: 'readPrices' },
  { name: 'users', may: 'manageUsers' },
  { name: 'password', may: 'useOwnAccount' },
  { name: 'audit', may: 'manageUsers' },
];

export function SettingsPage() {
  const { t } = useTranslation('staff');
  const { capabilities } = useSession();
  const mayChangeCategories = useMay('manageCategories');
  const [params, setParams] = useSearchParams();
  const narrow = useNarrow();
  const own = tabs.filter(({ may }) => capabilities.includes(may));
  const asked = params.get('tab');
  const chosen = own.find(({ name }) => name === asked) ?? own[0];
  return (
    <>
      <PageHead title={t('shell:menu.settings')} />
      <Tabs
        value={chosen?.name ?? null}
        onChange={(name) => setParams(name === null ? {} : { tab: name })}
        keepMounted={false}
        // On a phone the tabs take several lines: a line below them would touch only the last.
        variant={narrow ? 'pills' : 'default'}
      >
        <Tabs.List mb="md">
          {own.map(({ name }) => (
            <Tabs.Tab key={name} value={name} mih={44}>
              {t(`tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="organizations">
          <OrganizationsTab />
        </Tabs.Panel>
        <Tabs.Panel value="categories">
          <CategoriesTab mayWrite={mayChangeCategories} />
        </Tabs.Panel>
        <Tabs.Panel value="users">
          <UsersTab />
        </Tabs.Panel>
        <Tabs.Panel value="password">
          <PasswordForm />
        </Tabs.Panel>
        <Tabs.Panel value="audit">
          <AuditTab />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function CategoriesTab({ mayWrite }: { mayWrite: boolean }) {
  const { t } = useTranslation('pricing');
  return (
    <Stack gap="lg">
      {/* Above the list: what comes late must not push the form away from who fills it in. */}
      {mayWrite && (
        <Paper component="section" withBorder p="md">
          <Title order={2} size="h3" mb="sm">
            {t('category.new')}
          </Title>
          <CategoryForm />
        </Paper>
      )}
      <CategoryList mayRename={mayWrite} />
    </Stack>
  );
}
