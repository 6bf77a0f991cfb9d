import { ActionIcon, Select, SimpleGrid, Stack, Table, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { modals } from '@mantine/modals';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { fieldErrors, FormEnd } from '../../parts/forms/form-end.tsx';
import { PageError } from '../../parts/page/page-state.tsx';
import { useSend } from '../../api/use-send.ts';
import { XlsxButton } from '../../parts/files/xlsx-button.tsx';
import { useUnsavedWarning } from '../../parts/unsaved/use-unsaved-warning.ts';
import type { Organization } from './organization-body.ts';
import type { VatRate } from './vat-rates.ts';
import { vatRates } from './vat-rates.ts';

interface VatHistoryProps {
  readonly organization: Organization;
  readonly mayWrite: boolean;
}

/** The VAT regimes of an organization (rule R8), oldest first; one more, or one less that was typed wrong. */
export function VatHistory({ organization, mayWrite }: VatHistoryProps) {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { id, name, vat } = organization;
  const removing = useSend(
    (validFrom: string) =>
      answer(api.DELETE('/organizations/{id}/vat/{validFrom}', { params: { path: { id, validFrom } } })),
    { changes: ['organizations'] },
  );
  const ask = (validFrom: string) =>
    modals.openConfirmModal({
      title: t('vat.deleteTitle', { day: format.day(validFrom) }),
      children: t('vat.deleteHint'),
      labels: { confirm: t('vat.delete'), cancel: t('shell:cancel') },
      confirmProps: { color: 'red' },
      onConfirm: () => removing.mutate(validFrom),
    });
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {t('vat.title')}
      </Title>
      {removing.error && <PageError error={removing.error} />}
      <Table maw={480} verticalSpacing="xs" aria-label={`${t('vat.title')}: ${name}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('vat.from')}</Table.Th>
            <Table.Th>{t('vat.rate')}</Table.Th>
            {mayWrite && <Table.Th>{t('actions')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {vat.map(({ validFrom, rate }) => (
            <Table.Tr key={validFrom}>
              <Table.Td>{format.day(validFrom)}</Table.Td>
              <Table.Td>{t(`vatRate.${rate}`)}</Table.Td>
              {mayWrite && (
                <Table.Td>
                  <ActionIcon
                    variant="subtle"
                    color="red"
                    size="xl"
                    aria-label={t('vat.deleteThis', { day: format.day(validFrom) })}
                    onClick={() => ask(validFrom)}
                  >
                    <IconTrash size={18} />
                  </ActionIcon>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <div>
        <XlsxButton path={`/organizations/${id}/vat`} label={`${t('vat.title')}, ${name}`} />
      </div>
      {mayWrite && <VatForm organizationId={id} />}
    </Stack>
  );
}

interface NewRegime {
  readonly validFrom: string | null;
  readonly rate: VatRate | null;
}

function VatForm({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation('clients');
  const form = useForm<NewRegime>({
    initialValues: { validFrom: null, rate: null },
    validate: {
      validFrom: (value) => (value === null ? t('required') : null),
      rate: (value) => (value === null ? t('required') : null),
    },
  });
  useUnsavedWarning(form.isDirty());
  const sending = useSend(
    ({ validFrom, rate }: NewRegime, key) =>
      answer(
        api.POST('/organizations/{id}/vat', {
          params: { path: { id: organizationId }, header: { 'Idempotency-Key': key } },
          body: { validFrom: validFrom ?? '', rate: rate ?? 'none' },
        }),
      ),
    { changes: ['organizations'], onDone: () => form.reset() },
  );
  const submit = form.onSubmit((values) =>
    sending.mutate(values, { onError: (error) => form.setErrors(fieldErrors(error)) }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" maw={480}>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DayInput label={t('vat.newFrom')} required {...form.getInputProps('validFrom')} />
          <Select
            label={t('vat.newRate')}
            required
            data={vatRates.map((rate) => ({ value: rate, label: t(`vatRate.${rate}`) }))}
            {...form.getInputProps('rate')}
          />
        </SimpleGrid>
        <FormEnd sending={sending} submit={t('vat.add')} />
      </Stack>
    </form>
  );
}
