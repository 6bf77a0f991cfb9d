import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../api/client.ts';

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
  /** What is to be sent is on its way to the form. */
  readonly waiting?: boolean;
  /** A button as wide as a phone: it can be tapped in gloves. */
  readonly large?: boolean;
}

/**
 * The end of every form: why it was refused, or that the server is out of reach and nothing is lost; the button that
 * sends, which then says «Повторить» and sends the same under the same key; and a way back.
 */
export function FormEnd({
  sending,
  submit,
  onCancel,
  disabled = false,
  waiting = false,
  large = false,
}: FormEndProps) {
  const { t } = useTranslation('shell');
  const { error, isPending, offline } = sending;
  const end = useShownErrors(error);
  return (
    <Stack gap="sm" ref={end}>
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
          loading={isPending || waiting}
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

/** Brings the first field that is wrong into sight: a long form is sent from its end, out of sight of its beginning. */
function useShownErrors(error: Error | null) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = end.current?.closest('form');
    const show = () => requestAnimationFrame(() => form && showFirstError(form));
    form?.addEventListener('submit', show);
    return () => form?.removeEventListener('submit', show);
  }, []);
  useEffect(() => {
    const form = end.current?.closest('form');
    if (error !== null && form) showFirstError(form);
  }, [error]);
  return end;
}

function showFirstError(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  const words = form.querySelector('.mantine-InputWrapper-error');
  (field ?? words)?.scrollIntoView({ block: 'center' });
  // A list or a calendar would open over the form.
  if (field?.matches('input:not([aria-haspopup], [data-dates-input]), textarea'))
    field.focus({ preventScroll: true });
}

/** What the server says about single fields, for `form.setErrors`. */
export function fieldErrors(error: Error): Record<string, string> {
  if (!(error instanceof Refusal)) return {};
  return Object.fromEntries(error.fields.map(({ path, message }) => [path, message]));
}
