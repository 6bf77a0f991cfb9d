import { Accordion, Alert, Button, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconClockExclamation, IconRefresh } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { PageError, PageLoading } from '../../parts/page/page-state.tsx';
import { SearchField } from '../../parts/lists/search-field.tsx';
import { useUrlWords } from '../../url/use-url-words.ts';
import type { Schemas } from '../../api/schemas.ts';
import { ComparisonList } from './comparison-list.tsx';
import { Downloads } from './downloads.tsx';
import { IssueMonth } from './issue-month.tsx';
import { MonthProblems } from './month-problems.tsx';
import { RunProgress } from './run-progress.tsx';
import { usePreview } from './use-billing-run.ts';

interface MonthPreviewProps {
  readonly month: string;
  readonly onIssued: (runId: string) => void;
}

/** What issuing a month would do: computed by itself on opening, problems first, then every client. */
export function MonthPreview({ month, onIssued }: MonthPreviewProps) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const queries = useQueryClient();
  const { started, run } = usePreview(month);
  const shown = useDeferredValue(run.data);
  const again = () => void queries.resetQueries({ queryKey: ['billing-runs', 'preview', month] });
  if (started.error) return <PageError error={started.error} retry={again} />;
  if (run.error) return <PageError error={run.error} retry={() => void run.refetch()} />;
  if (shown?.status !== 'done') {
    return (
      <section>
        <Title order={2} size="h3" mb="sm">
          {t('preview.title', { month: format.month(month) })}
        </Title>
        <RunProgress run={shown} mode="preview" onRetry={again} />
      </section>
    );
  }
  return <Previewed run={shown} onIssued={onIssued} onRecalculate={again} />;
}

interface PreviewedProps {
  readonly run: Schemas['BillingRun'];
  readonly onIssued: (runId: string) => void;
  readonly onRecalculate: () => void;
}

function Previewed({ run, onIssued, onRecalculate }: PreviewedProps) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const month = format.month(run.month);
  const { counts } = run;
  const done = counts.issued === 0 && counts.blocked === 0 && counts.unchanged > 0;
  return (
    <Stack gap="lg">
      <MonthProblems run={run}>
        {!run.monthOver && (
          <Alert color="yellow" icon={<IconClockExclamation aria-hidden />} title={t('notOver.title')}>
            {t('notOver.hint')}
          </Alert>
        )}
        {done && (
          <Alert color="green" icon={<IconCircleCheck aria-hidden />} title={t('issue.done', { month })}>
            <Downloads month={run.month} />
          </Alert>
        )}
        <SearchField label={t('preview.search')} placeholder={t('preview.searchHint')} />
        {!done && (
          <section>
            <Title order={2} size="h3" mb="sm">
              {t('preview.title', { month })}
            </Title>
            <ComparisonList
              runId={run.id}
              outcome="issued"
              label={t('preview.title', { month })}
              empty={{ title: t('preview.none'), hint: t('preview.noneHint') }}
            />
          </section>
        )}
        <Totals run={run} onIssued={onIssued} onRecalculate={onRecalculate} />
      </MonthProblems>
    </Stack>
  );
}

/** What the lists come to: what is left as it is, computing anew, and issuing. */
function Totals({ run, onIssued, onRecalculate }: PreviewedProps) {
  const { t } = useTranslation('billing');
  const totals = useQuery({
    queryKey: ['billing-runs', 'totals', run.id],
    queryFn: () => answer(api.GET('/billing-runs/{id}/totals', { params: { path: { id: run.id } } })),
  });
  return (
    <>
      {totals.isPending && <PageLoading />}
      {totals.error && <PageError error={totals.error} retry={() => void totals.refetch()} />}
      {totals.data && <Apart run={run} totals={totals.data} />}
      <Button
        variant="default"
        size="md"
        w="fit-content"
        leftSection={<IconRefresh size={18} aria-hidden />}
        onClick={onRecalculate}
      >
        {t('recalculate')}
      </Button>
      {totals.data && run.counts.issued > 0 && (
        <IssueMonth run={run} totals={totals.data} onIssued={onIssued} onRecalculate={onRecalculate} />
      )}
    </>
  );
}

const apart = ['carried', 'unchanged', 'nothing'] as const;

/** What a run leaves as it is: carried, issued before, nothing in store. Opened when asked for; in the URL. */
function Apart({ run, totals }: { run: Schemas['BillingRun']; totals: Schemas['BillingRunTotals'] }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const [get, set] = useUrlWords();
  const present = apart.filter((outcome) => run.counts[outcome] > 0);
  if (present.length === 0) return null;
  const titleOf = (outcome: (typeof apart)[number]) => {
    const title = t(`${outcome}.title`, { count: run.counts[outcome] });
    if (outcome !== 'carried') return title;
    return t('outcomeTotal', { title, sum: format.change(totals.outcomes.carried.total) });
  };
  return (
    <Accordion
      variant="separated"
      order={2}
      value={get('open')}
      onChange={(opened) => set('open', opened)}
      keepMounted={false}
    >
      {present.map((outcome) => (
        <Accordion.Item key={outcome} value={outcome}>
          <Accordion.Control>{titleOf(outcome)}</Accordion.Control>
          <Accordion.Panel>
            <Text mb="sm">{t(`${outcome}.hint`)}</Text>
            <ComparisonList
              runId={run.id}
              outcome={outcome}
              sortWord="openSort"
              label={t('preview.list', { of: titleOf(outcome) })}
              empty={{ title: t('preview.none') }}
            />
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
