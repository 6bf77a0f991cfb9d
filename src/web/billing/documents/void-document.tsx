import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { fieldErrors, FormEnd } from '../../parts/forms/form-end.tsx';
import { FormModal } from '../../parts/forms/form-modal.tsx';
import { useNarrow } from '../../browser/use-narrow.ts';
import { useSend } from '../../api/use-send.ts';
import { useUnsavedWarning } from '../../parts/unsaved/use-unsaved-warning.ts';
import type { Schemas } from '../../api/schemas.ts';

type Voidable = Schemas['DocumentInFull'];

/** Voids an invoice with its act, after asking why and saying what it does (rule R11). */
export function VoidDocument({ document }: { document: Voidable }) {
  const { t } = useTranslation('billing');
  const [asks, { open, close }] = useDisclosure(false);
  const numbers = numbersOf(document);
  const narrow = useNarrow();
  return (
    <>
      <Button
        variant="default"
        c="red"
        size={narrow ? 'sm' : 'md'}
        leftSection={<IconBan size={18} aria-hidden />}
        onClick={open}
      >
        {t('void.button')}
      </Button>
      <FormModal opened={asks} onClose={close} title={t('void.title', numbers)}>
        <VoidForm document={document} onClose={close} />
      </FormModal>
    </>
  );
}

function VoidForm({ document, onClose }: { document: Voidable; onClose: () => void }) {
  const { t } = useTranslation('billing');
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('void.reasonMissing') : null) },
  });
  const { release, cancel } = useUnsavedWarning(form.isDirty());
  const sending = useSend(
    (body: { reason: string }, key: string) =>
      answer(
        api.POST('/invoices/{id}/void', {
          params: { path: { id: document.invoiceId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    {
      changes: ['invoices', 'acts', 'documents', 'billing-months', 'billing-runs', 'contracts'],
      onDone: () => {
        release();
        onClose();
        notifications.show({ message: t('void.done', numbersOf(document)), withCloseButton: false });
      },
    },
  );
  const submit = form.onSubmit(({ reason }) =>
    sending.mutate({ reason: reason.trim() }, { onError: (error) => form.setErrors(fieldErrors(error)) }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>{t('void.hint')}</Text>
        <TextInput
          label={t('void.reason')}
          placeholder={t('void.reasonHint')}
          required
          maxLength={500}
          size="md"
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <FormEnd sending={sending} submit={t('void.button')} onCancel={cancel(onClose)} />
      </Stack>
    </form>
  );
}

function numbersOf({ invoiceNumber, actNumber }: Voidable) {
  return { invoice: invoiceNumber, act: actNumber };
}
