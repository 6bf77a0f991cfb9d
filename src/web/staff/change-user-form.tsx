import { Select, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { useLanguage } from '../language/language.ts';
import { FormEnd } from '../parts/forms/form-end.tsx';
import { SecretInput } from '../parts/fields/secret-input.tsx';
import { useSeen } from '../parts/forms/use-seen.ts';
import { useSend } from '../api/use-send.ts';
import { useUnsavedWarning } from '../parts/unsaved/use-unsaved-warning.ts';
import { roles, roleWords } from '../../shared/roles.ts';
import type { User } from './user.ts';

/** Name, role, whether the person may sign in, and a new password if the old one is lost. */
export function ChangeUserForm({ user, onDone }: { user: User; onDone: () => void }) {
  const { t } = useTranslation('staff');
  const language = useLanguage();
  const form = useForm({
    initialValues: { name: user.name, role: user.role, active: user.active, password: '' },
    validate: {
      name: (value) => (value.trim() === '' ? t('required') : null),
      password: (value) => (value !== '' && value.length < 8 ? t('password.short') : null),
    },
  });
  const { release } = useUnsavedWarning(form.isDirty());
  const done = () => {
    release();
    onDone();
  };
  const seen = useSeen(
    { name: user.name, role: user.role, active: user.active },
    {
      role: (role) => roleWords[role][language],
      active: (active) => t(active ? 'user.active' : 'user.disabled'),
    },
  );
  const sending = useSend(
    ({ password, ...visible }: typeof form.values) => {
      const change = { ...seen.changeOf(visible), ...(password !== '' && { password }) };
      if (Object.keys(change).length === 0) return Promise.resolve(user);
      return answer(api.PATCH('/users/{id}', { params: { path: { id: user.id } }, body: change }));
    },
    { changes: ['users', 'session'], onDone: done },
  );
  const submit = form.onSubmit((values) =>
    sending.mutate(values, { onError: (error) => form.setErrors(seen.errorsOf(error)) }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput label={t('user.name')} required maxLength={200} {...form.getInputProps('name')} />
        <Select
          label={t('user.role')}
          required
          allowDeselect={false}
          data={roles.map((role) => ({ value: role, label: roleWords[role][language] }))}
          description={t(`roleHint.${form.values.role}`)}
          {...form.getInputProps('role')}
        />
        <Switch
          label={t('user.mayEnter')}
          description={t('user.mayEnterHint')}
          {...form.getInputProps('active', { type: 'checkbox' })}
        />
        <SecretInput
          label={t('user.newPassword')}
          description={t('user.newPasswordHint')}
          maxLength={200}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <FormEnd sending={sending} submit={t('user.save')} onCancel={onDone} />
      </Stack>
    </form>
  );
}
