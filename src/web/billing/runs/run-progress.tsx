import { Alert, Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/format.ts';
import type { Schemas } from '../../api/schemas.ts';

interface RunProgressProps {
  readonly run: Schemas['BillingRun'] | undefined;
  readonly mode: 'preview' | 'issue';
  /** Offered when the run has failed. */
  readonly onRetry: () => void;
}

/** A run that has not ended: how far it is, or why it stopped. */
export function RunProgress({ run, mode, onRetry }: RunProgressProps) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  if (run?.status === 'failed') {
    return (
      <Alert color="red" title={t('progress.failed')} role="alert">
        <Stack align="flex-start">
          {t(`progress.failure.${run.failure ?? 'internalError'}`)}
          <Button variant="default" onClick={onRetry}>
            {t('recalculate')}
          </Button>
        </Stack>
      </Alert>
    );
  }
  const { done, total } = run?.progress ?? { done: 0, total: 0 };
  return (
    <Paper withBorder p="md" role="status" aria-label={t(`progress.${mode}`)}>
      <Group justify="space-between" mb="xs">
        <Text fw={600}>{t(`progress.${mode}`)}</Text>
        <Text style={{ fontVariantNumeric: 'tabular-nums' }}>
          {run === undefined || run.status === 'queued'
            ? t('progress.queued')
            : t('progress.of', { done: format.number(done), count: total })}
        </Text>
      </Group>
      <Progress
        value={total === 0 ? 0 : (100 * done) / total}
        size="lg"
        animated
        aria-label={t(`progress.${mode}`)}
      />
    </Paper>
  );
}
