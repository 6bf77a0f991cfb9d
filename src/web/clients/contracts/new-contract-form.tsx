import '@mantine/dates/styles.css';
import { Anchor, Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { AlikeQuestion, withoutQuestion } from '../../parts/forms/alike-question.tsx';
import type { Said } from '../../parts/forms/alike-question.tsx';
import { fieldErrors, FormEnd } from '../../parts/forms/form-end.tsx';
import { FormModal } from '../../parts/forms/form-modal.tsx';
import { useSend } from '../../api/use-send.ts';
import { useUnsavedWarning } from '../../parts/unsaved/use-unsaved-warning.ts';
import { useSession } from '../../session/session.ts';
import { ClientForm } from '../clients/client-form.tsx';
import { ClientSelect } from '../clients/client-select.tsx';
import { termNames, termsOf } from '../../../clients/contracts/contract-terms.ts';
import type { ContractTerms } from '../../../clients/contracts/contract-terms.ts';
import { TermChoices, TermNumbers, useTermRules } from './term-fields.tsx';
import type { TypedTerms } from './term-fields.tsx';

interface NewContractFormProps {
  readonly clientId: string | null;
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
  readonly tariffs: readonly { readonly id: string; readonly code: string; readonly name: string }[];
  /** With the new contract, or with the existing one that is taken instead. */
  readonly onDone: (contract: { readonly id: string }) => void;
  readonly onCancel: () => void;
}

/** What is not chosen yet is null. */
interface NewContract extends TypedTerms<ContractTerms> {
  readonly number: string;
  readonly clientId: string | null;
  readonly organizationId: string | null;
  readonly tariffId: string | null;
  readonly signedOn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** First day of the month. */
  readonly billFrom: string | null;
}

/** Everything a contract says. What there is only one of is chosen already; a new client is made in between. */
export function NewContractForm({
  clientId,
  organizations,
  tariffs,
  onDone,
  onCancel,
}: NewContractFormProps) {
  const { t } = useTranslation('clients');
  const { today } = useSession();
  const [makesClient, { open, close }] = useDisclosure(false);
  const termRules = useTermRules(termNames);
  const form = useForm<NewContract>({
    initialValues: {
      number: '',
      clientId,
      organizationId: onlyOne(organizations),
      tariffId: onlyOne(tariffs),
      signedOn: today,
      startsOn: today,
      endsOn: null,
      billFrom: null,
      ...termsOf({}),
    },
    validate: {
      number: (value) => (value.trim() === '' ? t('required') : null),
      clientId: (value) => (value === null ? t('required') : null),
      organizationId: (value) => (value === null ? t('required') : null),
      tariffId: (value) => (value === null ? t('required') : null),
      signedOn: (value) => (value === null ? t('required') : null),
      startsOn: (value) => (value === null ? t('required') : null),
      endsOn: (value, { startsOn }) =>
        value !== null && startsOn !== null && value < startsOn ? t('contract.endsTooEarly') : null,
      ...termRules,
    },
  });
  const { release, cancel } = useUnsavedWarning(form.isDirty());
  const sending = useSend(
    (values: NewContract & Said, key) =>
      answer(
        api.POST('/contracts', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            ...values,
            clientId: values.clientId ?? '',
            organizationId: values.organizationId ?? '',
            tariffId: values.tariffId ?? '',
            signedOn: values.signedOn ?? '',
            startsOn: values.startsOn ?? '',
            billFrom: values.billFrom?.slice(0, 7) ?? null,
            // Every number of them has been checked.
            ...termsOf(values as ContractTerms),
          },
        }),
      ),
    {
      changes: ['contracts', 'setup', 'search'],
      onDone: (contract) => {
        release();
        onDone(contract);
      },
    },
  );
  const submit = (said: Said = {}) =>
    form.onSubmit((values) =>
      sending.mutate({ ...values, ...said }, { onError: (error) => form.setErrors(fieldErrors(error)) }),
    );
  const take = (existing: { readonly id: string }) => {
    release();
    onDone(existing);
  };
  return (
    <>
      <form onSubmit={submit()} noValidate>
        <Stack maw={720}>
          <Stack gap="xs" align="stretch">
            <ClientSelect {...form.getInputProps('clientId')} value={form.values.clientId} />
            <Group>
              <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
                {t('client.new')}
              </Button>
            </Group>
          </Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Stack gap="xs">
              <TextInput
                label={t('contract.number')}
                placeholder="ХР-2026/1"
                required
                maxLength={60}
                {...form.getInputProps('number')}
              />
              <AlikeQuestion
                error={sending.error}
                sentence={form.errors['number']}
                onTake={take}
                onDifferent={submit({ different: true })}
              />
            </Stack>
            <DayInput label={t('contract.signedOn')} required {...form.getInputProps('signedOn')} />
            <DayInput label={t('contract.startsOn')} required {...form.getInputProps('startsOn')} />
            <DayInput
              label={t('contract.endsOn')}
              description={t('contract.endsOnHint')}
              clearable
              clearButtonProps={{ 'aria-label': t('contract.clearEnd') }}
              {...form.getInputProps('endsOn')}
            />
            <Select
              label={t('contract.organization')}
              required
              data={organizations.map(({ id, name }) => ({ value: id, label: name }))}
              nothingFoundMessage={t('notFound')}
              {...form.getInputProps('organizationId')}
            />
            <Select
              label={t('contract.tariff')}
              required
              searchable
              data={tariffs.map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` }))}
              nothingFoundMessage={t('notFound')}
              {...form.getInputProps('tariffId')}
            />
          </SimpleGrid>
          <Missing organizations={organizations.length} tariffs={tariffs.length} />
          <TermChoices names={termNames} inputProps={form.getInputProps} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TermNumbers names={termNames} inputProps={form.getInputProps} />
            <MonthPickerInput
              label={t('contract.billFrom')}
              description={t('contract.billFromHint')}
              placeholder={t('contract.billFromDefault')}
              valueFormat="MMMM YYYY"
              clearable
              clearButtonProps={{ 'aria-label': t('contract.clearBillFrom') }}
              {...form.getInputProps('billFrom')}
            />
          </SimpleGrid>
          <FormEnd
            sending={withoutQuestion(sending)}
            submit={t('contract.add')}
            onCancel={cancel(onCancel)}
          />
        </Stack>
      </form>
      <FormModal opened={makesClient} onClose={close} title={t('client.new')} size="lg">
        <ClientForm
          onDone={(client) => {
            form.setFieldValue('clientId', client.id);
            close();
          }}
          onCancel={close}
        />
      </FormModal>
    </>
  );
}

/** A contract needs an organization and a tariff: says where to make them. */
function Missing({ organizations, tariffs }: { organizations: number; tariffs: number }) {
  const { t } = useTranslation('clients');
  if (organizations > 0 && tariffs > 0) return null;
  return (
    <Text size="sm">
      {t(organizations === 0 ? 'contract.needsOrganization' : 'contract.needsTariff')}{' '}
      <Anchor component={Link} to={organizations === 0 ? '/setup' : '/tariffs'} underline="always">
        {t(organizations === 0 ? 'contract.toSetup' : 'contract.toTariffs')}
      </Anchor>
    </Text>
  );
}

function onlyOne(items: readonly { readonly id: string }[]): string | null {
  return items.length === 1 ? (items[0]?.id ?? null) : null;
}
