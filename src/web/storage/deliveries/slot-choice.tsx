import {
  Alert,
  Autocomplete,
  Badge,
  Button,
  Group,
  Loader,
  Paper,
  SimpleGrid,
  Stack,
  Text,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { hashKey, useIsFetching, useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { useFormat } from '../../language/format.ts';
import { PageError } from '../../parts/page/page-state.tsx';
import { useFieldGuard } from '../../parts/fields/use-field-guard.ts';
import { useNoChoice } from '../../parts/fields/use-no-choice.ts';
import type { Schemas } from '../../api/schemas.ts';
import type { LineDraft } from './receive-draft.ts';
import { slotOf } from './receive-draft.ts';
import { typedSlot } from './typed-slot.ts';

type Suggestion = Schemas['SlotSuggestion'];

/** Where and when the delivery arrives. */
export interface ReceivingPlace {
  readonly warehouseId: string;
  readonly contractId: string;
  readonly on: string;
}

interface SlotChoiceProps extends ReceivingPlace {
  readonly line: LineDraft;
  /** What the lines before this one take. */
  readonly others: readonly { readonly category: string; readonly slot: string; readonly quantity: number }[];
  readonly onChange: (change: Partial<LineDraft>) => void;
  readonly error?: string | undefined;
}

/**
 * Where the line goes: the server's suggestion at once, another slot by a tap or by its code, with the free places of
 * that day and all later ones. When it does not fit, the person chooses another slot or records it with a reason
 * (rule R13).
 */
export function SlotChoice({ line, others, onChange, error, ...place }: SlotChoiceProps) {
  const { t } = useTranslation('storage');
  const [choosing, setChoosing] = useState(false);
  const found = useSuggestions(line, place, others);
  useReport(line, found.data, onChange);
  const looking = useLookingForSlot([line]);
  const slot = slotOf(line);
  const known = [found.data?.asked, ...(found.data?.items ?? [])].find((item) => item?.slot === slot);
  const choose = (chosen: string) => {
    onChange({ slot: chosen });
    setChoosing(false);
  };
  if (line.category === '') return <Text size="sm">{t('slot.afterCategory')}</Text>;
  return (
    <Stack gap="xs" role="group" aria-label={t('slot.label')}>
      <SlotInForce slot={slot} known={known} looking={looking} checking={found.isFetching} />
      {found.error && <PageError error={found.error} retry={() => void found.refetch()} />}
      <div aria-live="polite">
        {found.data && slot !== null && !known && !found.isPlaceholderData && (
          <Alert color="red" p="sm">
            {t('slot.unknown', { slot })}
          </Alert>
        )}
        {found.data && line.short && <ShortOfRoom needed={found.data.places} known={known} />}
        {error !== undefined && !looking && (
          <Text size="sm" c="red">
            {error}
          </Text>
        )}
      </div>
      {choosing || line.short || slot === null ? (
        <OtherSlots
          key={place.warehouseId}
          items={(found.data?.items ?? []).filter((item) => item.slot !== slot)}
          place={place}
          onChoose={choose}
        />
      ) : (
        <Button variant="default" h={44} onClick={() => setChoosing(true)}>
          {t('slot.other')}
        </Button>
      )}
    </Stack>
  );
}

const suggestions = ['slots', 'suggestions'];

/** Whether the slot of one of these lines is still being looked for: the form then waits instead of asking for a slot. */
export function useLookingForSlot(lines: readonly LineDraft[]): boolean {
  const needing = lines.filter((line) => line.category !== '' && slotOf(line) === null).map(({ key }) => key);
  const asked = useIsFetching({
    queryKey: suggestions,
    type: 'active',
    predicate: ({ queryKey, state }) => state.data === undefined && needing.includes(String(queryKey[2])),
  });
  return asked > 0;
}

function useSuggestions(
  { key, category, quantity, slot, suggested }: LineDraft,
  place: ReceivingPlace,
  others: SlotChoiceProps['others'],
) {
  const looked = slot ?? suggested;
  const where = { ...place, category };
  const query = {
    ...where,
    quantity: quantity === '' ? 1 : quantity,
    ...(looked !== null && { slot: looked }),
    ...(others.length > 0 && { others: JSON.stringify(others) }),
  };
  return useQuery({
    queryKey: [...suggestions, key, where, query],
    queryFn: ({ signal }) => answer(api.GET('/slots/suggestions', { params: { query }, signal })),
    enabled: category !== '' && quantity !== '' && quantity > 0,
    // While a number is being typed, the slot before stays; of another warehouse or category it would be a wrong one.
    placeholderData: (previous, asked) =>
      hashKey([asked?.queryKey[3]]) === hashKey([where]) ? previous : undefined,
    staleTime: 5_000,
  });
}

/**
 * Tells the form what the slot in force is and whether it is too small: it goes on with that when the network is lost.
 * In a layout effect, before it is painted: nobody can press the button of a form that does not know it yet.
 */
function useReport(
  line: LineDraft,
  found: { readonly items: readonly Suggestion[]; readonly asked: Suggestion | null } | undefined,
  onChange: SlotChoiceProps['onChange'],
): void {
  const best = found?.items[0];
  const suggested = found === undefined ? line.suggested : best?.fits ? best.slot : null;
  const chosen = line.slot === null ? best : found?.asked;
  const stale = line.slot !== null && found?.asked?.slot !== line.slot;
  const short = found === undefined || stale ? line.short : chosen !== undefined && chosen?.fits === false;
  const { suggested: before, short: shortBefore } = line;
  useLayoutEffect(() => {
    if (suggested !== before || short !== shortBefore) onChange({ suggested, short });
  }, [suggested, short, before, shortBefore, onChange]);
}

function SlotInForce({
  slot,
  known,
  looking,
  checking,
}: {
  slot: string | null;
  known: Suggestion | null | undefined;
  looking: boolean;
  checking: boolean;
}) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <div>
          <Text size="sm">{t('slot.label')}</Text>
          <Text fz={28} fw={800} lh={1.2} style={{ overflowWrap: 'anywhere' }}>
            {slot ?? t(looking ? 'slot.looking' : 'slot.none')}
          </Text>
          {known && (
            <Text size="sm">
              {known.zone !== '' && `${t('slot.zone', { zone: known.zone })} · `}
              {t('slot.free', { free: format.number(known.free), capacity: format.number(known.capacity) })}
            </Text>
          )}
          {known?.alike && (
            <Badge variant="light" tt="none" mt={4}>
              {t('slot.alike')}
            </Badge>
          )}
        </div>
        {checking && <Loader size="sm" aria-label={t('slot.checking')} />}
      </Group>
    </Paper>
  );
}

function ShortOfRoom({ needed, known }: { needed: number; known: Suggestion | null | undefined }) {
  const { t } = useTranslation('storage');
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('slot.short.title')}>
      {known
        ? t('slot.short.here', { slot: known.slot, free: Math.max(known.free, 0), needed })
        : t('slot.short.nowhere', { needed })}{' '}
      {t('slot.short.choose')}
    </Alert>
  );
}

function OtherSlots({
  items,
  place: { warehouseId, on },
  onChoose,
}: {
  items: readonly Suggestion[];
  place: ReceivingPlace;
  onChoose: (slot: string) => void;
}) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const noChoice = useNoChoice();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 200);
  const found = useQuery({
    queryKey: ['slots', warehouseId, { q: asked, on }],
    queryFn: () =>
      answer(
        api.GET('/warehouses/{id}/slots', {
          params: { path: { id: warehouseId }, query: { q: asked, on, limit: 10 } },
        }),
      ),
    enabled: asked !== '',
  });
  const codes = asked === '' ? [] : (found.data?.items ?? []).map(({ code }) => code);
  const choose = (slot: string) => {
    setTyped('');
    onChoose(slot);
  };
  const settle = (text: string) => {
    if (text.trim() !== '') choose(typedSlot(text, codes) ?? text.trim());
    return true;
  };
  const input = useFieldGuard(settle);
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 2, xs: 3 }} spacing="xs">
        {items.map(({ slot, free }) => (
          <Button key={slot} variant="default" h={56} px="xs" onClick={() => choose(slot)}>
            <span>
              <Text component="span" fw={700} display="block" maw="100%" truncate>
                {slot}
              </Text>{' '}
              <Text component="span" size="sm" fw={400} display="block">
                {t('slot.offer', { free: format.number(free) })}
              </Text>
            </span>
          </Button>
        ))}
      </SimpleGrid>
      <Autocomplete
        ref={input}
        label={t('slot.code')}
        size="md"
        maxLength={50}
        data={[...new Set(codes)]}
        filter={({ options }) => options}
        error={found.error && noChoice(found, '')}
        value={typed}
        onChange={setTyped}
        onOptionSubmit={choose}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          settle(typed);
        }}
        onBlur={() => {
          if (typedSlot(typed, codes) !== undefined) settle(typed);
        }}
      />
    </Stack>
  );
}
