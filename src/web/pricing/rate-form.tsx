import { Checkbox, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.ts';
import { DayInput } from '../parts/fields/day-input.tsx';
import { fieldErrors, FormEnd } from '../parts/forms/form-end.tsx';
import { PageError } from '../parts/page/page-state.tsx';
import { useSend } from '../api/use-send.ts';
import { useUnsavedWarning } from '../parts/unsaved/use-unsaved-warning.ts';
import { useSession } from '../session/session.ts';

const pers = ['day', 'month', 'season'] as const;

interface NewRate {
  readonly category: string | null;
  readonly validFrom: string | null;
  /** As it is typed, with a comma or a point. */
  readonly price: string;
  readonly per: (typeof pers)[number];
  /** The price 0 is meant (rule R15). */
  readonly free: boolean;
}

/** As the API takes it. */
function priceOf(typed: string): string {
  return typed.replace(/\s/g, '').replace(',', '.');
}

function isZero(typed: string): boolean {
  return /^0+(\.0*)?$/.test(priceOf(typed));
}

/** A new price of one category from a day on. The day and the unit stay for the next one. */
export function RateForm({ tariffId, onDone }: { tariffId: string; onDone?: () => void }) {
  const { t } = useTranslation('pricing');
  const { today } = useSession();
  const categories = useQuery({
    queryKey: ['categories', 'all'],
    queryFn: () => answer(api.GET('/categories', { params: { query: { limit: 500 } } })),
  });
  const form = useForm<NewRate>({
    initialValues: {
      category: null,
      validFrom: `${today.slice(0, 7)}-01`,
      price: '',
      per: 'month',
      free: false,
    },
    validate: {
      category: (value) => (value === null ? t('required') : null),
      validFrom: (value) => (value === null ? t('required') : null),
      price: (value) =>
        /^\d{1,9}([.,]\d{1,4})?$/.test(value.replace(/\s/g, '')) ? null : t('rate.priceShape'),
    },
  });
  const { release } = useUnsavedWarning(form.isDirty());
  const sending = useSend(
    ({ category, validFrom, price, per, free }: NewRate, key) =>
      answer(
        api.POST('/tariffs/{id}/rates', {
          params: { path: { id: tariffId }, header: { 'Idempotency-Key': key } },
          body: {
            category: category ?? '',
            validFrom: validFrom ?? '',
            price: priceOf(price),
            per,
            ...(isZero(price) && { free }),
          },
        }),
      ),
    {
      changes: ['tariffs', 'setup'],
      onDone: () => {
        release();
        const { validFrom, per } = form.getValues();
        const next = { category: null, validFrom, price: '', per, free: false };
        form.setValues(next);
        form.resetDirty(next);
        form.clearErrors();
        onDone?.();
      },
    },
  );
  const submit = form.onSubmit((values) =>
    sending.mutate(values, { onError: (error) => form.setErrors(fieldErrors(error)) }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack maw={900}>
        {categories.isLoadingError && (
          <PageError error={categories.error} retry={() => void categories.refetch()} />
        )}
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
          <Select
            label={t('category.category')}
            required
            searchable
            data={(categories.data?.items ?? []).map(({ code, name }) => ({
              value: code,
              label: `${code} · ${name}`,
            }))}
            nothingFoundMessage={t('category.notFound')}
            {...form.getInputProps('category')}
          />
          <DayInput label={t('rate.validFrom')} required {...form.getInputProps('validFrom')} />
          <TextInput
            label={t('rate.price')}
            placeholder="150,00"
            required
            inputMode="decimal"
            autoComplete="off"
            rightSection="₽"
            {...form.getInputProps('price')}
          />
          <Select
            label={t('rate.per')}
            required
            allowDeselect={false}
            data={pers.map((per) => ({ value: per, label: t(`per.${per}`) }))}
            {...form.getInputProps('per')}
          />
        </SimpleGrid>
        {isZero(form.values.price) && (
          <Checkbox
            label={t('rate.freeMeant')}
            description={t('rate.freeAsked')}
            {...form.getInputProps('free', { type: 'checkbox' })}
          />
        )}
        <FormEnd sending={sending} submit={t('rate.add')} />
      </Stack>
    </form>
  );
}
