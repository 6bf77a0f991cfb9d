import { Fieldset, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import {
  accountProblem,
  bicProblem,
  correspondentAccountProblem,
  innProblem,
  kppOfInnProblem,
  kppProblem,
  ogrnProblem,
} from '../../../clients/requisites/requisites.ts';
import { DayInput } from '../../parts/fields/day-input.tsx';
import type { TypedOrganization } from './organization-body.ts';
import { RequisiteInput, useRequisiteSentence } from '../requisites/requisite-input.tsx';
import { vatRates } from './vat-rates.ts';

/** The form of an organization, with what makes it ready to be sent. */
export function useOrganizationForm(initialValues: TypedOrganization) {
  const { t } = useTranslation('clients');
  const sentence = useRequisiteSentence();
  const filled = (value: string) => (value.trim() === '' ? t('required') : null);
  return useForm<TypedOrganization>({
    initialValues,
    validate: {
      name: filled,
      inn: (value) => filled(value) ?? sentence(innProblem(value)),
      kpp: (value, { inn }) =>
        sentence(optional(value, (kpp) => kppProblem(kpp) ?? kppOfInnProblem(inn, kpp))),
      ogrn: (value) => sentence(optional(value, ogrnProblem)),
      address: filled,
      bank: {
        bic: (value) => filled(value) ?? sentence(bicProblem(value)),
        name: filled,
        account: (value, { bank }) => filled(value) ?? sentence(accountProblem(value, bank.bic)),
        correspondentAccount: (value, { bank }) =>
          filled(value) ?? sentence(correspondentAccountProblem(value, bank.bic)),
      },
      director: { post: filled, name: filled },
      vatFrom: (value) => (value === null ? t('required') : null),
    },
  });
}

function optional<Problem>(value: string, problemOf: (value: string) => Problem | undefined) {
  return value === '' ? undefined : problemOf(value);
}

type OrganizationFields = ReturnType<typeof useOrganizationForm>;

/** Name, numbers and address. */
export function PartyFields({ form, isNew }: { form: OrganizationFields; isNew: boolean }) {
  const { t } = useTranslation('clients');
  const { inn, kpp, ogrn } = form.values;
  return (
    <Stack>
      <TextInput
        label={t('organization.name')}
        placeholder={t('organization.nameExample')}
        required
        maxLength={500}
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <RequisiteInput
          label={t('inn')}
          description={t(isNew ? 'client.innHint' : 'organization.innStays')}
          required
          readOnly={!isNew}
          length={12}
          problem={innProblem(inn)}
          {...form.getInputProps('inn')}
        />
        <RequisiteInput
          label={t('kpp')}
          description={t('organization.kppHint')}
          length={9}
          problem={optional(kpp, (value) => kppProblem(value) ?? kppOfInnProblem(inn, value))}
          {...form.getInputProps('kpp')}
        />
        <RequisiteInput
          label={t('ogrn')}
          description={t('ogrnHint')}
          length={15}
          problem={optional(ogrn, ogrnProblem)}
          {...form.getInputProps('ogrn')}
        />
      </SimpleGrid>
      <TextInput label={t('address')} required maxLength={500} {...form.getInputProps('address')} />
    </Stack>
  );
}

/** The bank and both accounts, against its БИК. */
export function BankFields({ form }: { form: OrganizationFields }) {
  const { t } = useTranslation('clients');
  const { bic, account, correspondentAccount } = form.values.bank;
  return (
    <Fieldset legend={t('bank.title')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <RequisiteInput
          label={t('bank.bic')}
          required
          length={9}
          problem={bicProblem(bic)}
          {...form.getInputProps('bank.bic')}
        />
        <TextInput label={t('bank.name')} required maxLength={200} {...form.getInputProps('bank.name')} />
        <RequisiteInput
          label={t('bank.account')}
          required
          length={20}
          problem={bicProblem(bic) ? undefined : accountProblem(account, bic)}
          {...form.getInputProps('bank.account')}
        />
        <RequisiteInput
          label={t('bank.correspondentAccount')}
          required
          length={20}
          problem={bicProblem(bic) ? undefined : correspondentAccountProblem(correspondentAccount, bic)}
          {...form.getInputProps('bank.correspondentAccount')}
        />
      </SimpleGrid>
    </Fieldset>
  );
}

/** Who signs documents. */
export function PeopleFields({ form }: { form: OrganizationFields }) {
  const { t } = useTranslation('clients');
  return (
    <Fieldset legend={t('people.title')}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          label={t('people.post')}
          required
          maxLength={200}
          {...form.getInputProps('director.post')}
        />
        <TextInput
          label={t('people.director')}
          placeholder={t('people.example')}
          required
          maxLength={200}
          {...form.getInputProps('director.name')}
        />
        <TextInput label={t('people.accountant')} maxLength={200} {...form.getInputProps('accountant')} />
      </SimpleGrid>
    </Fieldset>
  );
}

/** The first VAT regime of a new organization. */
export function VatFields({ form }: { form: OrganizationFields }) {
  const { t } = useTranslation('clients');
  return (
    <Fieldset legend={t('vat.title')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t('vat.rate')}
          required
          allowDeselect={false}
          data={vatRates.map((rate) => ({ value: rate, label: t(`vatRate.${rate}`) }))}
          {...form.getInputProps('vatRate')}
        />
        <DayInput
          label={t('vat.from')}
          description={t('vat.fromHint')}
          required
          {...form.getInputProps('vatFrom')}
        />
      </SimpleGrid>
    </Fieldset>
  );
}
