import { Alert, Button, Center, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconCloudOff, IconMoodEmpty, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isOffline, isRefused, Refusal } from '../../api/client.ts';

const widths = ['60%', '100%', '94%', '97%', '91%'];

/**
 * While the first answer is on its way, the shape of a list; `tall` in the place of one, so that what follows it does
 * not jump.
 */
export function PageLoading({ tall = false }: { tall?: boolean }) {
  const { t } = useTranslation('shell');
  return (
    <Stack gap="sm" mih={tall ? '70vh' : 240} py="xs" role="status" aria-label={t('loading')}>
      {widths.map((width) => (
        <Skeleton key={width} h={44} w={width} />
      ))}
    </Stack>
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

interface PageErrorProps {
  readonly error: Error;
  readonly retry?: () => void;
  /** There is nothing else on the page, so this is its heading. */
  readonly wholePage?: boolean;
}

/** Where nothing can be corrected in place, what is wrong with single parts of the request says more than that some are. */
function wordsOf(error: Error): string {
  const parts = error instanceof Refusal ? error.fields.map(({ message }) => message) : [];
  return parts.length === 0 ? error.message : [...new Set(parts)].join(' ');
}

/**
 * The server refused or was not reached: its sentence and a button that tries again; for a record that does not
 * exist, a link home.
 */
export function PageError({ error, retry, wholePage = false }: PageErrorProps) {
  const { t } = useTranslation('shell');
  const offline = isOffline(error);
  const title = t(offline ? 'offline.title' : 'error.title');
  if (error instanceof Refusal && isRefused(error) && error.status === 404) {
    return (
      <PageEmpty
        wholePage={wholePage}
        title={t('notFound.record')}
        hint={error.message}
        action={
          <Button component={Link} to="/" variant="default">
            {t('notFound.home')}
          </Button>
        }
      />
    );
  }
  return (
    <Alert
      color={offline ? 'yellow' : 'red'}
      icon={offline ? <IconCloudOff /> : undefined}
      title={
        wholePage ? (
          <Title order={1} size="h5">
            {title}
          </Title>
        ) : (
          title
        )
      }
      my="md"
      role="alert"
    >
      <Stack align="flex-start" gap="sm">
        <Text style={{ overflowWrap: 'anywhere' }}>{offline ? t('offline.hint') : wordsOf(error)}</Text>
        {retry && (
          <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={retry}>
            {t('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
