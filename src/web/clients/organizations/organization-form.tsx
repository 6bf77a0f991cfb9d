import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { FormEnd } from '../../parts/forms/form-end.tsx';
import { useSeen } from '../../parts/forms/use-seen.ts';
import { useSend } from '../../api/use-send.ts';
import { useUnsavedWarning } from '../../parts/unsaved/use-unsaved-warning.ts';
import { useSession } from '../../session/session.ts';
import type { Organization, TypedOrganization } from './organization-body.ts';
import { newOrganization, requisitesOf, typedOrganization } from './organization-body.ts';
import {
  BankFields,
  PartyFields,
  PeopleFields,
  useOrganizationForm,
  VatFields,
} from './organization-fields.tsx';

interface OrganizationFormProps {
  /** The organization to change; without it a new one is made. */
  readonly organization?: Organization;
  readonly onDone: (organization: { readonly id: string }) => void;
  readonly onCancel?: () => void;
}

/** Requisites as documents print them, each checked as it is typed; a new organization begins with its VAT. */
export function OrganizationForm({ organization, onDone, onCancel }: OrganizationFormProps) {
  const { t } = useTranslation('clients');
  const { today } = useSession();
  const form = useOrganizationForm(typedOrganization(organization, today));
  const { release, cancel } = useUnsavedWarning(form.isDirty());
  const seen = useSeen(organization && requisitesOf(typedOrganization(organization, today)), {
    accountant: (accountant) => accountant?.name ?? '',
  });
  const sending = useSend(
    (values: TypedOrganization, key) => {
      if (!organization) {
        const header = { 'Idempotency-Key': key };
        return answer(api.POST('/organizations', { params: { header }, body: newOrganization(values) }));
      }
      const change = seen.changeOf(requisitesOf(values));
      if (!change) return Promise.resolve(organization);
      const path = { id: organization.id };
      return answer(api.PATCH('/organizations/{id}', { params: { path }, body: change }));
    },
    {
      changes: ['organizations', 'contracts', 'setup'],
      onDone: (saved) => {
        release();
        onDone(saved);
      },
    },
  );
  const submit = form.onSubmit((values) =>
    sending.mutate(values, { onError: (error) => form.setErrors(seen.errorsOf(error)) }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={900}>
        <PartyFields form={form} isNew={!organization} />
        <BankFields form={form} />
        <PeopleFields form={form} />
        {!organization && <VatFields form={form} />}
        <FormEnd
          sending={sending}
          submit={t(organization ? 'save' : 'organization.add')}
          onCancel={cancel(onCancel)}
        />
      </Stack>
    </form>
  );
}
