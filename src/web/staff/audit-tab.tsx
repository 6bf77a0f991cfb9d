import { Code, Group, Paper, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { useFormat } from '../language/format.ts';
import { DayInput } from '../parts/fields/day-input.tsx';
import { ListTable } from '../parts/lists/list-table.tsx';
import { useUrlWords } from '../url/use-url-words.ts';

/** Who changed what, newest first, by person, action and days, all in the URL. */
export function AuditTab() {
  const { t } = useTranslation('staff');
  const format = useFormat();
  const [get, set] = useUrlWords();
  const users = useQuery({
    queryKey: ['users', 'all'],
    queryFn: () => answer(api.GET('/users', { params: { query: { limit: 500 } } })),
  });
  const names = t('action', { returnObjects: true }) as Record<string, string>;
  const asked = (name: string) => get(name) ?? undefined;
  const filter = {
    actorId: asked('actorId'),
    action: asked('action'),
    subjectId: asked('subjectId'),
    from: asked('from'),
    to: asked('to'),
  };
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <Select
          label={t('audit.actor')}
          placeholder={t('audit.all')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('audit.clear', { field: t('audit.actor') }) }}
          data={(users.data?.items ?? []).map(({ id, login, name }) => ({
            value: id,
            label: `${name} (${login})`,
          }))}
          value={filter.actorId ?? null}
          onChange={(value) => set('actorId', value)}
        />
        <Select
          label={t('audit.action')}
          placeholder={t('audit.all')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('audit.clear', { field: t('audit.action') }) }}
          data={Object.entries(names).map(([key, label]) => ({ value: key.replace('_', '.'), label }))}
          value={filter.action ?? null}
          onChange={(value) => set('action', value)}
        />
        <DayInput
          label={t('audit.from')}
          clearable
          clearButtonProps={{ 'aria-label': t('audit.clear', { field: t('audit.from') }) }}
          value={filter.from ?? null}
          onChange={(value) => set('from', value)}
        />
        <DayInput
          label={t('audit.to')}
          clearable
          clearButtonProps={{ 'aria-label': t('audit.clear', { field: t('audit.to') }) }}
          value={filter.to ?? null}
          onChange={(value) => set('to', value)}
        />
      </SimpleGrid>
      <ListTable
        label={t('tab.audit')}
        queryKey={['audit', 'list', filter]}
        sorts={['recorded', 'login', 'action']}
        fetchPage={(page) => answer(api.GET('/audit', { params: { query: { ...filter, ...page } } }))}
        xlsx={{ path: '/audit', query: filter }}
        idOf={({ id }) => id}
        columns={[
          {
            key: 'recorded',
            title: t('audit.when'),
            sort: 'recorded',
            whole: true,
            render: ({ recordedAt }) => format.instant(recordedAt),
          },
          { key: 'actor', title: t('audit.actor'), sort: 'login', render: ({ actor }) => actor.login },
          {
            key: 'action',
            title: t('audit.action'),
            sort: 'action',
            render: ({ action }) => names[action.replace('.', '_')] ?? action,
          },
          {
            key: 'details',
            title: t('audit.details'),
            render: ({ details }) => <Details details={details} />,
          },
        ]}
        card={({ recordedAt, actor, action, details }) => (
          <Paper withBorder p="sm">
            <Group justify="space-between" gap="xs">
              <Text fw={700}>{names[action.replace('.', '_')] ?? action}</Text>
              <Text size="sm">{actor.login}</Text>
            </Group>
            <Text size="sm">{format.instant(recordedAt)}</Text>
            <Details details={details} />
          </Paper>
        )}
        empty={{ title: t('audit.none'), hint: t('audit.noneHint') }}
      />
    </Stack>
  );
}

/** What was requested, folded at first. */
function Details({ details }: { details: unknown }) {
  const { t } = useTranslation('staff');
  if (typeof details !== 'object' || details === null || Object.keys(details).length === 0) return null;
  return (
    <details>
      <summary>{t('audit.show')}</summary>
      <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {JSON.stringify(details, null, 2)}
      </Code>
    </details>
  );
}
