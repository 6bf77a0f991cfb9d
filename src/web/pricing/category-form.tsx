import { NumberInput, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { AlikeQuestion, withoutQuestion } from '../parts/forms/alike-question.tsx';
import type { Said } from '../parts/forms/alike-question.tsx';
import { fieldErrors, FormEnd } from '../parts/forms/form-end.tsx';
import { NamedFields, namedRules } from '../parts/forms/named-fields.tsx';
import { useSend } from '../api/use-send.ts';
import { useUnsavedWarning } from '../parts/unsaved/use-unsaved-warning.ts';

interface NewCategory extends Said {
  readonly code: string;
  readonly name: string;
  /** A text while it is typed. */
  readonly places: number | string;
}

/** A new category; the form is empty again for the next one. */
export function CategoryForm() {
  const { t } = useTranslation('pricing');
  const form = useForm<NewCategory>({
    initialValues: { code: '', name: '', places: 1 },
    validate: {
      ...namedRules(t('required')),
      places: (value) => (typeof value === 'number' ? null : t('required')),
    },
  });
  useUnsavedWarning(form.isDirty());
  const sending = useSend(
    (values: NewCategory, key) =>
      answer(
        api.POST('/categories', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ...values, places: Number(values.places) },
        }),
      ),
    { changes: ['categories', 'setup'], onDone: () => form.reset() },
  );
  const submit = (said: Said = {}) =>
    form.onSubmit((values) =>
      sending.mutate({ ...values, ...said }, { onError: (error) => form.setErrors(fieldErrors(error)) }),
    );
  return (
    <form onSubmit={submit()} noValidate>
      <Stack maw={900}>
        <NamedFields
          form={form}
          code={{ label: t('category.code'), description: t('category.codeHint'), maxLength: 40 }}
          name={{ label: t('category.name'), description: t('category.nameHint') }}
          question={
            <AlikeQuestion
              error={sending.error}
              sentence={form.errors['code']}
              feminine
              onTake={() => form.reset()}
              onDifferent={submit({ different: true })}
            />
          }
        >
          <NumberInput
            label={t('category.places')}
            description={t('category.placesHint')}
            required
            min={1}
            max={10_000}
            allowDecimal={false}
            {...form.getInputProps('places')}
          />
        </NamedFields>
        <FormEnd sending={withoutQuestion(sending)} submit={t('category.add')} />
      </Stack>
    </form>
  );
}
