import { Alert, Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import { IconCloudOff, IconMoodEmpty, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isOffline } from '../api/client.ts';

/** While the first answer is on its way; `tall` in the place of a list, so that what follows it does not jump. */
export function PageLoading({ tall = false }: { tall?: boolean }) {
  const { t } = useTranslation('shell');
  return (
    <Center mih={tall ? '70vh' : 240} role="status" aria-label={t('loading')}>
      <Loader />
    </Center>
  );
}

interface PageEmptyProps {
  readonly title: string;
  readonly hint?: string;
  readonly action?: ReactNode;
  /** There is nothing else on the page, so this is its heading. */
  readonly wholePage?: boolean;
}

/** When there is nothing yet: says what this place is for and what to do first. */
export function PageEmpty({ title, hint, action, wholePage = false }: PageEmptyProps) {
  return (
    <Center mih={240} p="md">
      <Stack align="center" gap="xs" maw={420} ta="center">
        <IconMoodEmpty size={40} stroke={1.4} aria-hidden />
        <Title order={wholePage ? 1 : 2} size="h3">
          {title}
        </Title>
        {hint !== undefined && <Text c="dimmed">{hint}</Text>}
        {action}
      </Stack>
    </Center>
  );
}

/** When the server refused or was not reached: the sentence and a way to try again. */
export function PageError({ error, retry }: { error: Error; retry?: () => void }) {
  const { t } = useTranslation('shell');
  const offline = isOffline(error);
  return (
    <Alert
      color={offline ? 'yellow' : 'red'}
      icon={offline ? <IconCloudOff /> : undefined}
      title={t(offline ? 'offline.title' : 'error.title')}
      my="md"
      role="alert"
    >
      <Stack align="flex-start" gap="sm">
        <Text>{offline ? t('offline.hint') : error.message}</Text>
        {retry && (
          <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={retry}>
            {t('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
