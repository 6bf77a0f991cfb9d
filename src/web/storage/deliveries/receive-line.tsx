import { Button, Group, Paper, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberStepper } from '../../parts/fields/number-stepper.tsx';
import type { Schemas } from '../../api/schemas.ts';
import { CategoryChoice } from './category-choice.tsx';
import type { LineDraft } from './receive-draft.ts';
import { forgetSuggestion, slotOf } from './receive-draft.ts';
import { SlotChoice } from './slot-choice.tsx';
import type { ReceivingPlace } from './slot-choice.tsx';
import { TireFields } from '../lots/tire-fields.tsx';

const mostUnits = 100_000;

interface ReceiveLineProps {
  /** From 0; its heading is there only when there are more lines than one. */
  readonly index: number;
  readonly lines: readonly LineDraft[];
  readonly categories: readonly Schemas['ReceivableCategory'][];
  readonly place: ReceivingPlace;
  readonly onChange: (key: string, change: Partial<LineDraft>) => void;
  readonly onRemove: () => void;
  /** The person tried to send: what is missing is said now. */
  readonly tried: boolean;
  readonly errorOf: (field: string) => string | undefined;
}

/** One lot of a delivery: what, how many, where, and what is known of them. */
export function ReceiveLine({
  index,
  lines,
  categories,
  place,
  onChange,
  onRemove,
  tried,
  errorOf,
}: ReceiveLineProps) {
  const { t } = useTranslation('storage');
  const line = lines[index];
  const key = line?.key ?? '';
  const change = useCallback((part: Partial<LineDraft>) => onChange(key, part), [key, onChange]);
  if (!line) return null;
  const many = lines.length > 1;
  return (
    <Paper
      withBorder
      p={{ base: 'sm', sm: 'md' }}
      role="group"
      aria-label={t('receive.line', { n: index + 1 })}
    >
      <Stack gap="sm">
        {many && (
          <Group justify="space-between">
            <Title order={2} size="h4">
              {t('receive.line', { n: index + 1 })}
            </Title>
            <Button
              variant="subtle"
              color="red"
              h={44}
              leftSection={<IconTrash size={18} aria-hidden />}
              onClick={onRemove}
            >
              {t('receive.removeLine')}
            </Button>
          </Group>
        )}
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
          <Stack gap="md">
            <CategoryChoice
              categories={categories}
              value={line.category}
              onChange={(category) => change({ ...forgetSuggestion(line), category })}
              error={
                errorOf('category') ??
                (tried && line.category === '' ? t('receive.needsCategory') : undefined)
              }
            />
            <NumberStepper
              label={t('receive.quantity')}
              value={line.quantity}
              onChange={(quantity) => change({ quantity })}
              min={1}
              max={mostUnits}
              error={
                errorOf('quantity') ??
                (tried && (line.quantity === '' || line.quantity < 1)
                  ? t('receive.needsQuantity')
                  : undefined)
              }
            />
          </Stack>
          <SlotChoice
            line={line}
            {...place}
            others={lines.slice(0, index).flatMap(plannedOf)}
            onChange={change}
            error={
              errorOf('slot') ??
              (tried && line.category !== '' && slotOf(line) === null ? t('receive.needsSlot') : undefined)
            }
          />
        </SimpleGrid>
        <TireFields
          value={line.description}
          onChange={(description) => change({ description })}
          errorOf={errorOf}
        />
      </Stack>
    </Paper>
  );
}

function plannedOf(line: LineDraft) {
  const slot = slotOf(line);
  const { category, quantity } = line;
  return category === '' || quantity === '' || quantity < 1 || slot === null
    ? []
    : [{ category, quantity, slot }];
}
