import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import texts from '../messages/ru/exchange.json';
import { addRussianTexts } from '../language/language.ts';
import { DownloadButton } from '../parts/files/download-button.tsx';
import { Refusal } from '../api/client.ts';
import { PageHead } from '../parts/page/page-head.tsx';
import { PageError } from '../parts/page/page-state.tsx';
import type { Schemas } from '../api/schemas.ts';
import { FileDrop } from './file-drop.tsx';
import type { Finding } from './finding.ts';
import { ImportProblems } from './import-problems.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportSummary } from './import-summary.tsx';
import { SuspectsForm } from './suspects/suspects-form.tsx';
import { questionsOf, useJournalImport } from './use-journal-import.ts';
import { useLastImport } from './use-last-import.ts';

addRussianTexts('exchange', texts);

/** The journal from Excel: a file in, and either what was added, what to correct, or questions to answer. */
export function ImportPage() {
  const { t } = useTranslation('exchange');
  const { sending, round, choose, again, answer, stop } = useJournalImport();
  const { data: report, error, variables: chosen } = sending;
  const { running, ended } = useLastImport(sending.isPending);
  const problems = error instanceof Refusal ? problemsOf(error.details) : undefined;
  const outcome = useRef<HTMLDivElement>(null);
  const isOver = sending.isSuccess || sending.isError;
  useEffect(() => {
    if (isOver) outcome.current?.scrollIntoView({ block: 'start' });
  }, [isOver]);
  return (
    <>
      <PageHead title={t('shell:menu.import')}>
        <DownloadButton
          address="/api/v1/imports/template.xlsx"
          variant="default"
          mih={44}
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('template')}
        </DownloadButton>
      </PageHead>
      <Stack gap="lg">
        <div>
          <Text maw={720}>{t('intro')}</Text>
          <Anchor component={Link} to="/setup" display="inline-block" py={8}>
            {t('byHand')}
          </Anchor>
        </div>
        {sending.isPending || running ? (
          <ImportProgress
            name={chosen?.name ?? running?.file ?? ''}
            state={running}
            by={sending.isPending ? undefined : running?.requestedBy.name}
          />
        ) : (
          !round && <FileDrop onFile={choose} />
        )}
        <div aria-live="polite" ref={outcome} style={{ scrollMarginTop: 72 }}>
          {error && !problems && !questionsOf(error) && (
            <PageError error={error} {...(sending.offline && { retry: again })} />
          )}
          {problems && chosen && (
            <ImportProblems
              file={chosen.name}
              problems={problems.items}
              total={problems.total}
              sentence={error?.message ?? ''}
            />
          )}
          {report && <ImportSummary report={report} />}
          {sending.isIdle && ended && <ImportOutcome ended={ended} />}
        </div>
        {round && (
          // Stays there while the answers are on their way, so that they are not lost when the network is.
          <div hidden={sending.isPending}>
            <SuspectsForm
              key={round.ordinal}
              file={round.upload.name}
              questions={round.questions}
              sending={sending.isPending}
              onAnswers={answer}
              onStop={stop}
            />
          </div>
        )}
      </Stack>
    </>
  );
}

/** How an import ended that somebody else started. */
function ImportOutcome({ ended: { file, status, report, refusal } }: { ended: Schemas['ImportState'] }) {
  const { t } = useTranslation('exchange');
  if (report) return <ImportSummary report={report} />;
  if (status === 'running') return null;
  const problems = refusal && problemsOf(refusal.details);
  if (problems) {
    return (
      <ImportProblems
        file={file}
        problems={problems.items}
        total={problems.total}
        sentence={t('problems.nothingWritten')}
      />
    );
  }
  if (refusal?.code === 'suspects') {
    return (
      <Alert color="yellow" role="alert" style={{ overflowWrap: 'anywhere' }}>
        {t('progress.suspects', { name: file })}
      </Alert>
    );
  }
  return (
    <Alert color="red" role="alert">
      {t(refusal ? 'progress.refused' : 'progress.failed', { name: file })}
    </Alert>
  );
}

/** The rows of `importRefused`; other refusals are about the file as a whole. */
function problemsOf({
  problems,
  total,
}: Readonly<Record<string, unknown>>):
  { readonly items: readonly Finding[]; readonly total: number } | undefined {
  if (!Array.isArray(problems)) return undefined;
  const items = problems as readonly Finding[];
  return { items, total: typeof total === 'number' ? total : items.length };
}
