import { Paper, Progress, Stack, Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/format.ts';
import type { Schemas } from '../api/schemas.ts';

interface ImportProgressProps {
  readonly name: string;
  /** Undefined while the file is on its way to the server. */
  readonly state: Schemas['ImportState'] | undefined;
  /** Who started it, when that is somebody else. */
  readonly by?: string | undefined;
}

/** How far the journal is: rows read, checked, movements written. It is all or nothing, and needs no open page. */
export function ImportProgress({ name, state, by }: ImportProgressProps) {
  const { t } = useTranslation('exchange');
  const format = useFormat();
  const [seconds, setSeconds] = useState(0);
  useInterval(() => setSeconds((before) => before + 1), 1000, { autoInvoke: true });
  const { stage, done, total } = state ?? { stage: 'send' as const, done: 0, total: null };
  const known = stage === 'write' && total !== null && total > 0;
  return (
    <Paper withBorder p="xl" role="status">
      <Stack gap="sm">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {t('progress.title', { name })}
        </Text>
        {by !== undefined && <Text size="sm">{t('progress.by', { name: by })}</Text>}
        <Progress
          value={known ? (100 * done) / total : 100}
          size="lg"
          animated={!known}
          striped={!known}
          aria-label={t('progress.label')}
        />
        <Text style={{ fontVariantNumeric: 'tabular-nums' }}>
          {t(known && done === total ? 'progress.stage.settle' : `progress.stage.${stage}`, {
            done: format.number(done),
            count: total ?? done,
            total: format.number(total ?? 0),
          })}
        </Text>
        <Text size="sm" aria-hidden>
          {t('progress.seconds', { count: seconds })}
        </Text>
        <Text size="sm">{t('progress.hint')}</Text>
      </Stack>
    </Paper>
  );
}
