import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../api/client.ts';

interface FormEndProps {
  /** What `useSend` gave. */
  readonly sending: {
    readonly error: Error | null;
    readonly isPending: boolean;
    readonly offline: boolean;
  };
  readonly submit: string;
  readonly onCancel?: (() => void) | undefined;
  /** There is nothing to send yet. */
  readonly disabled?: boolean;
  /** For a gloved thumb: the button is as wide as a phone. */
  readonly large?: boolean;
}

/**
 * The end of every form: why it was refused, or that the server is out of reach and nothing is lost; the button that
 * sends, which then says «Повторить» and sends the same under the same key; and a way back.
 */
export function FormEnd({ sending, submit, onCancel, disabled = false, large = false }: FormEndProps) {
  const { t } = useTranslation('shell');
  const { error, isPending, offline } = sending;
  return (
    <Stack gap="sm">
      <div aria-live="polite">
        {error && !isPending && (
          <Alert
            color={offline ? 'yellow' : 'red'}
            icon={offline ? <IconCloudOff aria-hidden /> : undefined}
            title={t(offline ? 'offline.title' : 'error.title')}
          >
            {offline ? t('offline.hint') : error.message}
          </Alert>
        )}
      </div>
      <Group gap="sm">
        <Button
          type="submit"
          size={large ? 'xl' : 'md'}
          px={large ? 'sm' : undefined}
          fz={large ? 'lg' : undefined}
          flex={large ? '1 1 240px' : undefined}
          maw={480}
          loading={isPending}
          disabled={disabled}
        >
          {offline ? t('retry') : submit}
        </Button>
        {onCancel && (
          <Button variant="default" size="md" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

/** What the server says about single fields, for `form.setErrors`. */
export function fieldErrors(error: Error): Record<string, string> {
  if (!(error instanceof Refusal)) return {};
  return Object.fromEntries(error.fields.map(({ path, message }) => [path, message]));
}
