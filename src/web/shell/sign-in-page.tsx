import { Alert, Button, Center, Modal, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, isOffline } from '../api/client.ts';
import { SecretInput } from '../parts/fields/secret-input.tsx';
import { usePageTitle } from '../browser/use-page-title.ts';
import { PageOptions } from './page-options.tsx';

/** The sign-in to whoever is not known. */
export function SignInPage() {
  const { t } = useTranslation('shell');
  usePageTitle(t('product'));
  return (
    <Center component="main" mih="100dvh" p="md">
      <Paper withBorder p="xl" radius="md" w="100%" maw={380}>
        <Stack>
          <Title order={1} size="h2" ta="center">
            {t('product')}
          </Title>
          <SignInForm />
          <PageOptions />
        </Stack>
      </Paper>
    </Center>
  );
}

/** The sign-in over a screen whose session has ended: what was typed there stays. */
export function SignInAgain() {
  const { t } = useTranslation('shell');
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      title={t('signIn.again')}
    >
      <Stack>
        <Text size="sm">{t('signIn.againHint')}</Text>
        <SignInForm />
      </Stack>
    </Modal>
  );
}

/** Login and password; what was typed stays when the server refuses or is not reached. */
function SignInForm() {
  const { t } = useTranslation('shell');
  const queries = useQueryClient();
  const form = useForm({ initialValues: { login: '', password: '' } });
  const signIn = useMutation({
    mutationFn: (body: typeof form.values) => answer(api.POST('/session', { body })),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <form onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
      <Stack>
        <TextInput
          label={t('signIn.login')}
          autoComplete="username"
          autoCapitalize="none"
          required
          withAsterisk={false}
          {...form.getInputProps('login')}
        />
        <SecretInput
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          {...form.getInputProps('password')}
        />
        {signIn.error && (
          <Alert color="red" role="alert">
            {isOffline(signIn.error) ? t('offline.hint') : signIn.error.message}
          </Alert>
        )}
        <Button type="submit" size="md" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
