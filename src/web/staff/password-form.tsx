import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { fieldErrors, FormEnd } from '../parts/forms/form-end.tsx';
import { SecretInput } from '../parts/fields/secret-input.tsx';
import { useSend } from '../api/use-send.ts';
import { useUnsavedWarning } from '../parts/unsaved/use-unsaved-warning.ts';

/** The person's own password. */
export function PasswordForm() {
  const { t } = useTranslation('staff');
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: (value) => (value === '' ? t('required') : null),
      newPassword: (value) => (value.length < 8 ? t('password.short') : null),
    },
  });
  useUnsavedWarning(form.isDirty());
  const sending = useSend((body: typeof form.values) => answer(api.PUT('/session/password', { body })), {
    changes: [],
    onDone: () => {
      form.reset();
      notifications.show({ message: t('password.changed'), color: 'teal' });
    },
  });
  const submit = form.onSubmit((values) =>
    sending.mutate(values, { onError: (error) => form.setErrors(fieldErrors(error)) }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={400}>
        <SecretInput
          label={t('password.current')}
          required
          autoComplete="current-password"
          {...form.getInputProps('currentPassword')}
        />
        <SecretInput
          label={t('password.new')}
          description={t('password.hint')}
          required
          maxLength={200}
          autoComplete="new-password"
          {...form.getInputProps('newPassword')}
        />
        <FormEnd sending={sending} submit={t('password.change')} />
      </Stack>
    </form>
  );
}
