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
import { changeableTermNames, changeableTermsOf } from '../../../clients/contracts/contract-terms.ts';
import type { ChangeableTerms } from '../../../clients/contracts/contract-terms.ts';
import type { Contract } from './contract.ts';
import { TermChoices, TermNumbers, useTermRules, useTermWords } from './term-fields.tsx';
import type { TypedTerms } from './term-fields.tsx';

interface ChangedContract extends TypedTerms<ChangeableTerms> {
  readonly tariffId: string | null;
  readonly signedOn: string | null;
  readonly endsOn: string | null;
}

/** The terms that may change, with what changing them does to months that are billed already (rule R9). */
export function ContractTermsForm({ contract, onDone }: { contract: Contract; onDone: () => void }) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const tariffs = useQuery({
    queryKey: ['tariffs', 'all'],
    queryFn: () => answer(api.GET('/tariffs', { params: { query: { limit: 500 } } })),
  });
  const termRules = useTermRules(changeableTermNames);
  const termWords = useTermWords();
  const form = useForm<ChangedContract>({
    initialValues: changeableOf(contract),
    validate: {
      tariffId: (value) => (value === null ? t('required') : null),
      signedOn: (value) => (value === null ? t('required') : null),
      endsOn: (value) => (value !== null && value < contract.startsOn ? t('contract.endsTooEarly') : null),
      ...termRules,
    },
  });
  const { release, cancel } = useUnsavedWarning(form.isDirty());
  const seen = useSeen<ChangedContract>(changeableOf(contract), {
    tariffId: (id) => tariffs.data?.items.find((tariff) => tariff.id === id)?.code ?? '',
    signedOn: (day) => (day === null ? '' : format.day(day)),
    endsOn: (day) => (day === null ? t('contract.noEnd') : format.day(day)),
    ...Object.fromEntries(
      changeableTermNames.map((name) => [name, (value: Contract[typeof name]) => termWords(name, value)]),
    ),
  });
  const sending = useSend(
    (terms: ChangedContract) => {
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
          <TermNumbers names={changeableTermNames} inputProps={form.getInputProps} />
          <DayInput label={t('contract.signedOn')} required {...form.getInputProps('signedOn')} />
          <DayInput
            label={t('contract.endsOn')}
            description={t('contract.endsOnHint')}
            clearable
            clearButtonProps={{ 'aria-label': t('contract.clearEnd') }}
            {...form.getInputProps('endsOn')}
          />
        </SimpleGrid>
        <TermChoices names={changeableTermNames} inputProps={form.getInputProps} />
        <FormEnd sending={sending} submit={t('save')} onCancel={cancel(onDone)} />
      </Stack>
    </form>
  );
}

function changeableOf(contract: Contract): ChangedContract {
  const { tariffId, signedOn, endsOn } = contract;
  return { tariffId, signedOn, endsOn, ...changeableTermsOf(contract) };
}
