import { Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { useLanguage } from '../language/language.ts';
import { fieldErrors, FormEnd } from '../parts/forms/form-end.tsx';
import { SecretInput } from '../parts/fields/secret-input.tsx';
import { useSend } from '../api/use-send.ts';
import { useUnsavedWarning } from '../parts/unsaved/use-unsaved-warning.ts';
import { roles, roleWords } from '../../shared/roles.ts';
import type { Role } from '../../shared/roles.ts';

interface NewUser {
  readonly name: string;
  readonly login: string;
  readonly role: Role;
  readonly password: string;
}

/** A new person with a first password, to be changed by that person. */
export function NewUserForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('staff');
  const language = useLanguage();
  const form = useForm<NewUser>({
    initialValues: { name: '', login: '', role: 'storekeeper', password: '' },
    validate: {
      name: (value) => (value.trim() === '' ? t('required') : null),
      login: (value) => (/^[A-Za-z0-9._@-]{1,64}$/.test(value) ? null : t('user.loginShape')),
      password: (value) => (value.length < 8 ? t('password.short') : null),
    },
  });
  const { release } = useUnsavedWarning(form.isDirty());
  const done = () => {
    release();
    onDone();
  };
  const sending = useSend(
    (body: NewUser, key) =>
      answer(api.POST('/users', { params: { header: { 'Idempotency-Key': key } }, body })),
    { changes: ['users'], onDone: done },
  );
  const submit = form.onSubmit((values) =>
    sending.mutate(values, { onError: (error) => form.setErrors(fieldErrors(error)) }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label={t('user.name')}
          placeholder={t('user.nameExample')}
          required
          maxLength={200}
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t('user.login')}
          description={t('user.loginHint')}
          required
          autoComplete="off"
          {...form.getInputProps('login')}
        />
        <Select
          label={t('user.role')}
          required
          allowDeselect={false}
          data={roles.map((role) => ({ value: role, label: roleWords[role][language] }))}
          description={t(`roleHint.${form.values.role}`)}
          {...form.getInputProps('role')}
        />
        <SecretInput
          label={t('user.firstPassword')}
          description={t('user.firstPasswordHint')}
          required
          maxLength={200}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <FormEnd sending={sending} submit={t('user.add')} onCancel={onDone} />
      </Stack>
    </form>
  );
}
