import { Alert, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding } from './finding.ts';
import { FindingTable } from './finding-table.tsx';

interface ImportProblemsProps {
  readonly file: string;
  readonly problems: readonly Finding[];
  /** How many there are; the server names the first thousand. */
  readonly total: number;
  readonly sentence: string;
}

/** Why a journal was not imported: every place and its remedy, by sheet, to be copied for whoever corrects it. */
export function ImportProblems({ file, problems, total, sentence }: ImportProblemsProps) {
  const { t } = useTranslation('exchange');
  return (
    <Stack component="section" gap="md" aria-label={t('problems.of', { file })}>
      <Alert color="red" title={t('problems.of', { file })} style={{ overflowWrap: 'anywhere' }}>
        {sentence}
      </Alert>
      <Title order={2} size="h3">
        {t('problems.title')}
      </Title>
      <FindingTable findings={problems} total={total} label={t('problems.title')} />
    </Stack>
  );
}
