import { Group, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { NumberInputProps } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { AlikeQuestion, alikeOf, withoutQuestion } from '../../parts/forms/alike-question.tsx';
import type { Said } from '../../parts/forms/alike-question.tsx';
import { FormEnd } from '../../parts/forms/form-end.tsx';
import { useSend } from '../../api/use-send.ts';
import { useUnsavedWarning } from '../../parts/unsaved/use-unsaved-warning.ts';
import type { PatternSlot, SlotPattern } from './slot-pattern.ts';
import { countSlots, slotsAtOnce, slotsOf } from './slot-pattern.ts';

interface SlotPatternFormProps {
  readonly warehouseId: string;
  readonly onDone?: () => void;
  readonly onCancel?: () => void;
  /** Shows the slot that is there already. */
  readonly onTake?: (slot: { readonly name: string }) => void;
}

interface NewSlots extends Said {
  readonly items: readonly PatternSlot[];
  /** Of each. */
  readonly capacity: number;
}

/** Numbers are a text while they are typed. */
interface TypedPattern {
  readonly zones: string;
  readonly racksFrom: number | string;
  readonly racksTo: number | string;
  readonly tiersFrom: number | string;
  readonly tiersTo: number | string;
  readonly capacity: number | string;
}

/** Adds many slots by a pattern, all or none; shows before how many and which. */
export function SlotPatternForm({ warehouseId, onDone, onCancel, onTake }: SlotPatternFormProps) {
  const { t } = useTranslation('warehouses');
  const format = useFormat();
  const form = useForm<TypedPattern>({
    initialValues: { zones: 'А–В', racksFrom: 1, racksTo: 20, tiersFrom: 1, tiersTo: 4, capacity: 40 },
    // A question is about the slots that were asked for.
    onValuesChange: () => form.clearFieldError('zones'),
    validate: { capacity: (value) => (typeof value === 'number' ? null : t('required')) },
  });
  const { release, cancel } = useUnsavedWarning(form.isDirty());
  const pattern = patternOf(form.values);
  const count = pattern ? countSlots(pattern) : 0;
  const slots = pattern && count > 0 && count <= slotsAtOnce ? slotsOf(pattern) : [];
  const sending = useSend(
    ({ items, capacity, different }: NewSlots, key) =>
      answer(
        api.POST('/warehouses/{id}/slots', {
          params: { path: { id: warehouseId }, header: { 'Idempotency-Key': key } },
          body: { items: items.map((slot) => ({ ...slot, capacity })), different },
        }),
      ),
    {
      changes: ['slots', 'capacity', 'setup'],
      onDone: () => {
        release();
        form.resetDirty();
        onDone?.();
      },
    },
  );
  const number = (name: 'racksFrom' | 'racksTo' | 'tiersFrom' | 'tiersTo') => (
    <CountInput label={t(`pattern.${name}`)} {...form.getInputProps(name)} />
  );
  const submit = (said: Said = {}) =>
    form.onSubmit(({ capacity }) =>
      sending.mutate(
        { items: slots, capacity: Number(capacity), ...said },
        { onError: (error) => alikeOf(error) && form.setFieldError('zones', error.message) },
      ),
    );
  const take = (slot: { readonly name: string }) => {
    release();
    onTake?.(slot);
  };
  return (
    <form onSubmit={submit()} noValidate>
      <Stack maw={720}>
        <TextInput
          label={t('pattern.zones')}
          description={t('pattern.zonesHint')}
          maxLength={200}
          {...form.getInputProps('zones')}
        />
        <AlikeQuestion
          error={sending.error}
          sentence={form.errors['zones']}
          feminine
          verb="show"
          onTake={onTake && take}
          onDifferent={submit({ different: true })}
        />
        <SimpleGrid cols={{ base: 2, sm: 4 }}>
          {number('racksFrom')}
          {number('racksTo')}
          {number('tiersFrom')}
          {number('tiersTo')}
        </SimpleGrid>
        <NumberInput
          label={t('pattern.capacity')}
          description={t('pattern.capacityHint')}
          required
          min={0}
          max={1_000_000}
          allowDecimal={false}
          maw={280}
          {...form.getInputProps('capacity')}
        />
        <Group gap={4} aria-live="polite" role="status">
          <Text style={{ overflowWrap: 'anywhere' }}>
            {count > slotsAtOnce
              ? t('pattern.tooMany', { number: format.number(count), most: format.number(slotsAtOnce) })
              : slots.length === 0
                ? t('pattern.none')
                : t('pattern.preview', { count, examples: examplesOf(slots) })}
          </Text>
        </Group>
        <FormEnd
          sending={withoutQuestion(sending)}
          submit={t('pattern.add', { count: slots.length })}
          disabled={slots.length === 0}
          onCancel={cancel(onCancel)}
        />
      </Stack>
    </form>
  );
}

function CountInput(props: NumberInputProps) {
  return <NumberInput min={0} max={9999} allowDecimal={false} allowNegative={false} {...props} />;
}

/** Undefined while a number is missing; both fields of the tiers may be empty. */
function patternOf({ zones, racksFrom, racksTo, tiersFrom, tiersTo }: TypedPattern): SlotPattern | undefined {
  if (typeof racksFrom !== 'number' || typeof racksTo !== 'number') return undefined;
  const racks = { from: racksFrom, to: racksTo };
  if (typeof tiersFrom === 'number' && typeof tiersTo === 'number') {
    return { zones, racks, tiers: { from: tiersFrom, to: tiersTo } };
  }
  return tiersFrom === '' && tiersTo === '' ? { zones, racks, tiers: undefined } : undefined;
}

/** `А-01-1, А-01-2, А-01-3 … В-20-4` */
function examplesOf(slots: readonly PatternSlot[]): string {
  const codes = slots.map(({ code }) => code);
  if (codes.length <= 4) return codes.join(', ');
  return `${codes.slice(0, 3).join(', ')} … ${codes.at(-1) ?? ''}`;
}
