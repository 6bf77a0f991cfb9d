import { Alert, Select, SimpleGrid, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { FormEnd } from '../../parts/forms/form-end.tsx';
import { PageError } from '../../parts/page/page-state.tsx';
import { useSeen } from '../../parts/forms/use-seen.ts';
import { useSend } from '../../api/use-send.ts';
import { useUnsavedWarning } from '../../parts/unsaved/use-unsaved-warning.ts';
import type { Contract } from './contract-fields.tsx';
import { DayCountInput, PaymentDaysInput } from './contract-fields.tsx';

interface ContractTerms {
  readonly tariffId: string | null;
  readonly signedOn: string | null;
  readonly endsOn: string | null;
  readonly dayCount: Contract['dayCount'];
  /** A text while it is typed. */
  readonly paymentDays: number | string;
}

/** The terms that may change, with what changing them does to months that are billed already (rule R9). */
export function ContractTermsForm({ contract, onDone }: { contract: Contract; onDone: () => void }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const tariffs = useQuery({
    queryKey: ['tariffs', 'all'],
    queryFn: () => answer(api.GET('/tariffs', { params: { query: { limit: 500 } } })),
  });
  const form = useForm<ContractTerms>({
    initialValues: termsOf(contract),
    validate: {
      tariffId: (value) => (value === null ? t('required') : null),
      signedOn: (value) => (value === null ? t('required') : null),
      endsOn: (value) => (value !== null && value < contract.startsOn ? t('contract.endsTooEarly') : null),
      paymentDays: (value) => (typeof value === 'number' ? null : t('required')),
    },
  });
  const { release, cancel } = useUnsavedWarning(form.isDirty());
  const seen = useSeen<ContractTerms>(termsOf(contract), {
    tariffId: (id) => tariffs.data?.items.find((tariff) => tariff.id === id)?.code ?? '',
    signedOn: (day) => (day === null ? '' : format.day(day)),
    endsOn: (day) => (day === null ? t('contract.noEnd') : format.day(day)),
    dayCount: (dayCount) => t(`dayCount.${dayCount}`),
  });
  const sending = useSend(
    (terms: ContractTerms) => {
      const change = seen.changeOf(terms);
      if (!change) return Promise.resolve(contract);
      // The fields that must not be empty have been checked: what is sent fits the call.
      const body = change as Partial<Contract> & Pick<typeof change, 'seen'>;
      return answer(api.PATCH('/contracts/{id}', { params: { path: { id: contract.id } }, body }));
    },
    {
      changes: ['contracts', 'billing-runs', 'charges'],
      onDone: () => {
        release();
        onDone();
      },
    },
  );
  const submit = form.onSubmit((values) =>
    sending.mutate(values, { onError: (error) => form.setErrors(seen.errorsOf(error)) }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={720}>
        <Alert icon={<IconInfoCircle aria-hidden />} title={t('contract.consequenceTitle')}>
          {t('contract.consequence')}
        </Alert>
        {tariffs.isLoadingError && <PageError error={tariffs.error} retry={() => void tariffs.refetch()} />}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={t('contract.tariff')}
            required
            searchable
            data={(tariffs.data?.items ?? []).map(({ id, code, name }) => ({
              value: id,
              label: `${code} · ${name}`,
            }))}
            nothingFoundMessage={t('notFound')}
            {...form.getInputProps('tariffId')}
          />
          <PaymentDaysInput {...form.getInputProps('paymentDays')} />
          <DayInput label={t('contract.signedOn')} required {...form.getInputProps('signedOn')} />
          <DayInput
            label={t('contract.endsOn')}
            description={t('contract.endsOnHint')}
            clearable
            clearButtonProps={{ 'aria-label': t('contract.clearEnd') }}
            {...form.getInputProps('endsOn')}
          />
        </SimpleGrid>
        <DayCountInput {...form.getInputProps('dayCount')} />
        <FormEnd sending={sending} submit={t('save')} onCancel={cancel(onDone)} />
      </Stack>
    </form>
  );
}

function termsOf({ tariffId, signedOn, endsOn, dayCount, paymentDays }: Contract): ContractTerms {
  return { tariffId, signedOn, endsOn, dayCount, paymentDays };
}
