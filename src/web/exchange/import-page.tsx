import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DownloadButton } from '../parts/files/download-button.tsx';
import { api, answer, Refusal } from '../api/client.ts';
import { PageHead } from '../parts/page/page-head.tsx';
import { PageError } from '../parts/page/page-state.tsx';
import { useSend } from '../api/use-send.ts';
import type { Schemas } from '../api/schemas.ts';
import { FileDrop } from './file-drop.tsx';
import type { Finding } from './finding.ts';
import { ImportProblems } from './import-problems.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportSummary } from './import-summary.tsx';
import { useLastImport } from './use-last-import.ts';

/** A chosen workbook; its name, size and time tell two of them apart when it is sent again (rule R16). */
interface Chosen {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
  readonly file: File;
}

/** The journal from Excel: a file in, and either what was added or what to correct, cell by cell. */
export function ImportPage() {
  const { t } = useTranslation('exchange');
  const sending = useSend(({ file }: Chosen, key) => sendJournal(file, key));
  const { data: report, error, variables: chosen } = sending;
  const { running, ended } = useLastImport(sending.isPending);
  const problems = error instanceof Refusal ? problemsOf(error.details) : undefined;
  const outcome = useRef<HTMLDivElement>(null);
  const isOver = sending.isSuccess || sending.isError;
  useEffect(() => {
    if (isOver) outcome.current?.scrollIntoView({ block: 'start' });
  }, [isOver]);
  const send = (file: File) => {
    const { name, size, lastModified } = file;
    sending.mutate({ name, size, lastModified, file });
  };
  return (
    <>
      <PageHead title={t('title')}>
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
          <FileDrop onFile={send} />
        )}
        <div aria-live="polite" ref={outcome} style={{ scrollMarginTop: 72 }}>
          {error && !problems && (
            <PageError
              error={error}
              {...(sending.offline && chosen && { retry: () => sending.mutate(chosen) })}
            />
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
  return (
    <Alert color="red" role="alert">
      {t(refusal ? 'progress.refused' : 'progress.failed', { name: file })}
    </Alert>
  );
}

function sendJournal(file: File, key: string) {
  return answer(
    api.POST('/imports', {
      params: { header: { 'Idempotency-Key': key } },
      // The schema knows a file as a string; what goes out is the form below.
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file);
        return form;
      },
    }),
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
