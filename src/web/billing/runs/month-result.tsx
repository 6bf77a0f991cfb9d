import { Alert, Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { SearchField } from '../../parts/lists/search-field.tsx';
import type { Schemas } from '../../api/schemas.ts';
import { ComparisonList } from './comparison-list.tsx';
import { Downloads } from './downloads.tsx';
import { MonthProblems } from './month-problems.tsx';
import { RunProgress } from './run-progress.tsx';
import { useBillingRun } from './use-billing-run.ts';

/** An issuing run while it goes on, and then what came of it. */
export function MonthResult({ runId, onAgain }: { runId: string; onAgain: () => void }) {
  const queries = useQueryClient();
  const run = useBillingRun(runId);
  const ended = run.data?.status === 'done' || run.data?.status === 'failed';
  useEffect(() => {
    if (!ended) return;
    for (const word of ['billing-months', 'invoices', 'acts', 'documents', 'contracts']) {
      void queries.invalidateQueries({ queryKey: [word] });
    }
    queries.removeQueries({ queryKey: ['billing-runs', 'preview'] });
  }, [ended, queries]);
  if (run.error) return <PageError error={run.error} retry={() => void run.refetch()} />;
  if (run.data?.status !== 'done') return <RunProgress run={run.data} mode="issue" onRetry={onAgain} />;
  return <Issued run={run.data} onAgain={onAgain} />;
}

function Issued({ run, onAgain }: { run: Schemas['BillingRun']; onAgain: () => void }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const totals = useQuery({
    queryKey: ['billing-runs', 'totals', run.id],
    queryFn: () => answer(api.GET('/billing-runs/{id}/totals', { params: { path: { id: run.id } } })),
  });
  if (totals.isPending) return <PageLoading />;
  if (totals.error) return <PageError error={totals.error} retry={() => void totals.refetch()} />;
  const { contracts: count, total } = totals.data.outcomes.issued;
  return (
    <Stack gap="lg">
      <Alert
        color={count > 0 ? 'green' : 'blue'}
        icon={count > 0 ? <IconCircleCheck aria-hidden /> : <IconInfoCircle aria-hidden />}
        title={
          <Title order={2} size="h3">
            {t('result.title', { month: format.month(run.month) })}
          </Title>
        }
        role="status"
      >
        <Stack gap="sm">
          <Text fz="lg" fw={600}>
            {count > 0 ? t('result.issued', { count, sum: format.money(total) }) : t('result.nothing')}
          </Text>
          <Downloads month={run.month} />
          <Text size="sm">{t('result.zipHint')}</Text>
          <Group gap="lg">
            <Anchor
              component={Link}
              to={`/documents?month=${run.month}`}
              underline="always"
              c="inherit"
              py="xs"
            >
              {t('result.documents')}
            </Anchor>
            <Anchor component="button" type="button" onClick={onAgain} underline="always" c="inherit" py="xs">
              {t('result.again')}
            </Anchor>
          </Group>
        </Stack>
      </Alert>
      <MonthProblems run={run}>
        {count > 0 && (
          <section>
            <Title order={2} size="h3" mb="sm">
              {t('result.list')}
            </Title>
            <Box mb="sm">
              <SearchField label={t('preview.search')} placeholder={t('preview.searchHint')} />
            </Box>
            <ComparisonList
              runId={run.id}
              outcome="issued"
              label={t('result.list')}
              empty={{ title: t('preview.none') }}
            />
          </section>
        )}
      </MonthProblems>
    </Stack>
  );
}
