import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { AlikeQuestion, withoutQuestion } from '../parts/forms/alike-question.tsx';
import type { Said } from '../parts/forms/alike-question.tsx';
import { fieldErrors, FormEnd } from '../parts/forms/form-end.tsx';
import { namedRules } from '../parts/forms/named-fields.tsx';
import { useSend } from '../api/use-send.ts';
import { useUnsavedWarning } from '../parts/unsaved/use-unsaved-warning.ts';

interface TariffFormProps {
  readonly onDone?: (tariff: { readonly id: string }) => void;
  readonly onCancel?: () => void;
}

/** A new price list; its prices are added on its page. */
export function TariffForm({ onDone, onCancel }: TariffFormProps) {
  const { t } = useTranslation('pricing');
  const form = useForm({
    initialValues: { code: '', name: '' },
    validate: namedRules(t('required')),
  });
  const { release, cancel } = useUnsavedWarning(form.isDirty());
  const sending = useSend(
    (values: typeof form.values & Said, key) =>
      answer(
        api.POST('/tariffs', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...values, rates: [] },
        }),
      ),
    {
      changes: ['tariffs', 'setup'],
      onDone: (tariff) => {
        release();
        onDone?.(tariff);
      },
    },
  );
  const submit = (said: Said = {}) =>
    form.onSubmit((values) =>
      sending.mutate({ ...values, ...said }, { onError: (error) => form.setErrors(fieldErrors(error)) }),
    );
  const take = (existing: { readonly id: string }) => {
    release();
    onDone?.(existing);
  };
  return (
    <form onSubmit={submit()} noValidate>
      <Stack maw={480}>
        <TextInput
          label={t('tariff.code')}
          description={t('tariff.codeHint')}
          required
          maxLength={40}
          {...form.getInputProps('code')}
        />
        <AlikeQuestion
          error={sending.error}
          sentence={form.errors['code']}
          onTake={take}
          onDifferent={submit({ different: true })}
        />
        <TextInput
          label={t('tariff.name')}
          description={t('tariff.nameHint')}
          required
          maxLength={200}
          {...form.getInputProps('name')}
        />
        <FormEnd sending={withoutQuestion(sending)} submit={t('tariff.add')} onCancel={cancel(onCancel)} />
      </Stack>
    </form>
  );
}
