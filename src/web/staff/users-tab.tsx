import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { useFormat } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { FormModal } from '../parts/forms/form-modal.tsx';
import { ListTable } from '../parts/lists/list-table.tsx';
import { SearchField } from '../parts/lists/search-field.tsx';
import { useUrlWords } from '../url/use-url-words.ts';
import { roleWords } from '../../shared/roles.ts';
import { ChangeUserForm } from './change-user-form.tsx';
import type { User } from './user.ts';
import { NewUserForm } from './new-user-form.tsx';

/** The users and their roles; a name opens the user's card. */
export function UsersTab() {
  const { t } = useTranslation('staff');
  const language = useLanguage();
  const format = useFormat();
  const [opened, setOpened] = useState<User | 'new'>();
  const [get] = useUrlWords();
  const q = get('q') ?? undefined;
  const close = () => setOpened(undefined);
  return (
    <Stack gap="md">
      <div>
        <Button mih={44} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpened('new')}>
          {t('user.new')}
        </Button>
      </div>
      <SearchField label={t('user.search')} placeholder={t('user.searchHint')} />
      <ListTable
        label={t('tab.users')}
        queryKey={['users', 'list', { q }]}
        sorts={['login', 'name', 'role', 'created']}
        fetchPage={(page) => answer(api.GET('/users', { params: { query: { q, ...page } } }))}
        xlsx={{ path: '/users', query: { q } }}
        idOf={({ id }) => id}
        columns={[
          { key: 'name', title: t('user.name'), sort: 'name', render: ({ name }) => name },
          { key: 'login', title: t('user.login'), sort: 'login', render: ({ login }) => login },
          {
            key: 'role',
            title: t('user.role'),
            sort: 'role',
            render: ({ role }) => roleWords[role][language],
          },
          {
            key: 'active',
            title: t('user.state'),
            render: (user) => <State user={user} />,
          },
          {
            key: 'created',
            title: t('user.created'),
            sort: 'created',
            whole: true,
            render: ({ createdAt }) => format.instant(createdAt),
          },
          {
            key: 'change',
            title: t('actions'),
            render: (user) => <ChangeButton user={user} onClick={() => setOpened(user)} />,
          },
        ]}
        card={(user) => (
          <Paper withBorder p="sm">
            <Group justify="space-between" wrap="nowrap">
              <div style={{ overflowWrap: 'anywhere' }}>
                <Text fw={700}>{user.name}</Text>
                <Text size="sm">
                  {user.login} · {roleWords[user.role][language]}
                </Text>
                {!user.active && <State user={user} />}
              </div>
              <ChangeButton user={user} onClick={() => setOpened(user)} />
            </Group>
          </Paper>
        )}
        empty={
          q === undefined
            ? { title: t('user.none') }
            : { title: t('user.notFound'), hint: t('user.notFoundHint') }
        }
      />
      <FormModal
        opened={opened !== undefined}
        onClose={close}
        title={opened === undefined || opened === 'new' ? t('user.new') : opened.login}
      >
        {opened === 'new' && <NewUserForm onDone={close} />}
        {opened !== undefined && opened !== 'new' && <ChangeUserForm user={opened} onDone={close} />}
      </FormModal>
    </Stack>
  );
}

function State({ user: { active } }: { user: User }) {
  const { t } = useTranslation('staff');
  return (
    <Badge variant="default" style={{ flexShrink: 0 }} miw="max-content">
      {t(active ? 'user.active' : 'user.disabled')}
    </Badge>
  );
}

function ChangeButton({ user, onClick }: { user: User; onClick: () => void }) {
  const { t } = useTranslation('staff');
  return (
    <Button
      variant="default"
      mih={44}
      style={{ flexShrink: 0 }}
      aria-label={t('user.changeThis', { login: user.login })}
      onClick={onClick}
    >
      {t('user.change')}
    </Button>
  );
}
