import { Paper, Progress, Stack, Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** While the journal is read: it is all or nothing, so there is no part of it to show, only that work goes on. */
export function ImportProgress({ name }: { name: string }) {
  const { t } = useTranslation('exchange');
  const [seconds, setSeconds] = useState(0);
  useInterval(() => setSeconds((before) => before + 1), 1000, { autoInvoke: true });
  return (
    <Paper withBorder p="xl" role="status">
      <Stack gap="sm">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {t('progress.title', { name })}
        </Text>
        <Progress value={100} animated striped aria-label={t('progress.label')} />
        <Text size="sm" aria-hidden>
          {t('progress.seconds', { count: seconds })}
        </Text>
        <Text size="sm">{t('progress.hint')}</Text>
      </Stack>
    </Paper>
  );
}
