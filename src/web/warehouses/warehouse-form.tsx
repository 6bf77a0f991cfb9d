import { Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { AlikeQuestion, withoutQuestion } from '../parts/forms/alike-question.tsx';
import type { Said } from '../parts/forms/alike-question.tsx';
import { fieldErrors, FormEnd } from '../parts/forms/form-end.tsx';
import { NamedFields, namedRules } from '../parts/forms/named-fields.tsx';
import { useSend } from '../api/use-send.ts';
import { useUnsavedWarning } from '../parts/unsaved/use-unsaved-warning.ts';

const timeZones = Intl.supportedValuesOf('timeZone');

interface WarehouseFormProps {
  readonly onDone?: (warehouse: { readonly id: string }) => void;
  readonly onCancel?: () => void;
}

/** A new warehouse; its slots come next. */
export function WarehouseForm({ onDone, onCancel }: WarehouseFormProps) {
  const { t } = useTranslation('warehouses');
  const form = useForm({
    initialValues: { code: '', name: '', timeZone: 'Europe/Moscow' },
    validate: namedRules(t('required')),
  });
  const { release, cancel } = useUnsavedWarning(form.isDirty());
  const sending = useSend(
    (body: typeof form.values & Said, key) =>
      answer(api.POST('/warehouses', { params: { header: { 'Idempotency-Key': key } }, body })),
    {
      changes: ['warehouses', 'capacity', 'setup'],
      onDone: (warehouse) => {
        release();
        onDone?.(warehouse);
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
      <Stack maw={900}>
        <NamedFields
          form={form}
          code={{ label: t('warehouse.code'), description: t('warehouse.codeHint'), maxLength: 50 }}
          name={{ label: t('warehouse.name'), description: t('warehouse.nameHint') }}
          question={
            <AlikeQuestion
              error={sending.error}
              sentence={form.errors['code']}
              onTake={take}
              onDifferent={submit({ different: true })}
            />
          }
        >
          <Select
            label={t('warehouse.timeZone')}
            description={t('warehouse.timeZoneHint')}
            required
            searchable
            allowDeselect={false}
            limit={50}
            data={timeZones}
            {...form.getInputProps('timeZone')}
          />
        </NamedFields>
        <FormEnd sending={withoutQuestion(sending)} submit={t('warehouse.add')} onCancel={cancel(onCancel)} />
      </Stack>
    </form>
  );
}
