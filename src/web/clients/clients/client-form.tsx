import { Stack, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { innProblem, kppOfInnProblem, kppProblem } from '../../../clients/requisites/requisites.ts';
import { answer, api } from '../../api/client.ts';
import type { paths } from '../../api/schema.d.ts';
import { AlikeQuestion, withoutQuestion } from '../../parts/forms/alike-question.tsx';
import type { Said } from '../../parts/forms/alike-question.tsx';
import { FormEnd } from '../../parts/forms/form-end.tsx';
import { useSeen } from '../../parts/forms/use-seen.ts';
import { useSend } from '../../api/use-send.ts';
import { useUnsavedWarning } from '../../parts/unsaved/use-unsaved-warning.ts';
import { RequisiteInput, useRequisiteSentence } from '../requisites/requisite-input.tsx';

type Client = paths['/clients/{id}']['get']['responses'][200]['content']['application/json'];

interface ClientFormProps {
  /** The client to change; without it a new one is made. */
  readonly client?: Client;
  /** With what is saved, or with the existing client that is taken instead. */
  readonly onDone: (client: { readonly id: string }) => void;
  readonly onCancel: () => void;
}

/** Name and requisites of a client; ИНН and КПП are checked as they are typed. */
export function ClientForm({ client, onDone, onCancel }: ClientFormProps) {
  const { t } = useTranslation('clients');
  const sentence = useRequisiteSentence();
  const form = useForm({
    initialValues: {
      name: client?.name ?? '',
      inn: client?.inn ?? '',
      kpp: client?.kpp ?? '',
      address: client?.address ?? '',
      emails: client?.emails ?? [],
    },
    validate: {
      name: (value) => (value.trim() === '' ? t('required') : null),
      inn: (value) => (value === '' ? t('required') : sentence(innProblem(value))),
      kpp: (value, { inn }) => sentence(kppTrouble(inn, value)),
    },
  });
  const { release, cancel } = useUnsavedWarning(form.isDirty());
  const seen = useSeen(client && fieldsOf(client));
  const sending = useSend(
    ({ different, ...values }: typeof form.values & Said, key) => {
      const body = { ...values, kpp: values.kpp || null, address: values.address.trim() || null };
      if (!client)
        return answer(
          api.POST('/clients', {
            params: { header: { 'Idempotency-Key': key } },
            body: { ...body, different },
          }),
        );
      const change = seen.changeOf(body);
      if (!change) return Promise.resolve(client);
      return answer(api.PATCH('/clients/{id}', { params: { path: { id: client.id } }, body: change }));
    },
    {
      changes: ['clients', 'contracts', 'setup', 'search'],
      onDone: (saved) => {
        release();
        onDone(saved);
      },
    },
  );
  const submit = (said: Said = {}) =>
    form.onSubmit((values) =>
      sending.mutate(
        { ...values, ...said },
        { onError: (error) => form.setErrors(clientErrors(seen.errorsOf(error))) },
      ),
    );
  const take = (existing: { readonly id: string }) => {
    release();
    onDone(existing);
  };
  return (
    <form onSubmit={submit()} noValidate>
      <Stack maw={560}>
        <TextInput label={t('client.name')} required maxLength={500} {...form.getInputProps('name')} />
        <AlikeQuestion
          error={sending.error}
          sentence={form.errors['name']}
          onTake={take}
          onDifferent={submit({ different: true })}
        />
        <RequisiteInput
          label={t('inn')}
          description={t('client.innHint')}
          required
          length={12}
          problem={innProblem(form.values.inn)}
          {...form.getInputProps('inn')}
        />
        <RequisiteInput
          label={t('kpp')}
          description={t('kppHint')}
          length={9}
          problem={kppTrouble(form.values.inn, form.values.kpp)}
          {...form.getInputProps('kpp')}
        />
        <TextInput label={t('address')} maxLength={500} {...form.getInputProps('address')} />
        <TagsInput
          label={t('client.emails')}
          description={t('client.emailsHint')}
          maxTags={20}
          acceptValueOnBlur
          splitChars={[',', ';', ' ']}
          {...form.getInputProps('emails')}
        />
        <FormEnd
          sending={withoutQuestion(sending)}
          submit={t(client ? 'save' : 'client.add')}
          onCancel={cancel(onCancel)}
        />
      </Stack>
    </form>
  );
}

function kppTrouble(inn: string, kpp: string) {
  return kpp === '' ? undefined : (kppProblem(kpp) ?? kppOfInnProblem(inn, kpp));
}

/** The server names the wrong address as `emails.1`; its place is the field of all addresses. */
function clientErrors(errors: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([path, message]) => [path.replace(/^emails\..*/, 'emails'), message]),
  );
}

function fieldsOf({ name, inn, kpp, address, emails }: Client) {
  return { name, inn, kpp, address, emails };
}
