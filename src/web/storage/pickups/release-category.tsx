import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../language/format.ts';
import { NumberStepper } from '../../parts/fields/number-stepper.tsx';
import type { Schemas } from '../../api/schemas.ts';
import { useLotWords } from '../lots/lot-words.ts';
import { lotKey } from './release-draft.ts';
import type { nothingTaken } from './release-draft.ts';

type Held = Schemas['Pickable']['categories'][number];

interface ReleaseCategoryProps {
  readonly held: Held;
  /** The journal with the pickups of the contract. */
  readonly pickupsPath: string;
  readonly taken: typeof nothingTaken;
  readonly onOldest: (quantity: number | '') => void;
  /** Stays the same function, so that of hundreds of lots only the one that changes is drawn again. */
  readonly onLot: TakeOfLot;
}

type TakeOfLot = (category: string, key: string, quantity: number | '') => void;

/**
 * What a client has of a category: so many of the oldest by one number, or lot by lot. Of what lay there on a day in
 * the past, only `remaining` can be released: the rest was released later (rule R2).
 */
export function ReleaseCategory({ held, pickupsPath, taken, onOldest, onLot }: ReleaseCategoryProps) {
  const { t } = useTranslation('storage');
  const { category, name, quantity, remaining, lots } = held;
  return (
    <Paper withBorder p={{ base: 'sm', sm: 'md' }} component="section" aria-label={category}>
      <Group justify="space-between" align="flex-end" gap="sm">
        <div>
          <Title order={2} size="h4">
            {category}
          </Title>
          <Text size="sm">
            {name} · {t('release.lies', { count: quantity })}
          </Text>
          {remaining !== quantity && (
            <Text size="sm">
              {remaining > 0 ? t('release.takenLater', { count: remaining }) : t('release.allTakenLater')}{' '}
              <Anchor component={Link} to={pickupsPath} inherit underline="always">
                {t('release.seePickups')}
              </Anchor>
            </Text>
          )}
        </div>
        <Group gap="xs" align="flex-end" wrap="nowrap">
          <NumberStepper
            label={t('release.oldest', { category })}
            value={taken.oldest}
            onChange={onOldest}
            min={0}
            max={Math.max(remaining, 0)}
          />
          <Button
            variant="default"
            h={48}
            disabled={remaining < 1}
            aria-label={t('release.allOf', { category })}
            onClick={() => onOldest(remaining)}
          >
            {t('release.all')}
          </Button>
        </Group>
      </Group>
      <Stack
        component="ul"
        gap={0}
        mt="sm"
        p={0}
        style={{ listStyle: 'none' }}
        aria-label={t('release.lots')}
      >
        {lots.map((lot) => (
          <LotRow
            key={lotKey(lot)}
            category={category}
            lot={lot}
            value={taken.lots[lotKey(lot)] ?? 0}
            onTake={onLot}
          />
        ))}
      </Stack>
    </Paper>
  );
}

interface LotRowProps {
  readonly category: string;
  readonly lot: Held['lots'][number];
  readonly value: number | '';
  readonly onTake: TakeOfLot;
}

const LotRow = memo(function LotRow({ category, lot, value, onTake }: LotRowProps) {
  const { t } = useTranslation('storage');
  const format = useFormat();
  const words = useLotWords()(lot);
  return (
    <Group
      component="li"
      justify="space-between"
      gap="sm"
      py="sm"
      style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}
    >
      <div style={{ flex: '1 1 180px', overflowWrap: 'anywhere' }}>
        <Text fw={700} size="lg">
          {lot.slot}
          {lot.plate !== null && ` · ${lot.plate}`}
        </Text>
        <Text size="sm">
          {t('release.lot', {
            count: lot.quantity,
            day: format.day(lot.deliveredOn),
            age: t('days', { count: lot.ageDays }),
          })}
        </Text>
        {words !== '' && <Text size="sm">{words}</Text>}
      </div>
      {lot.remaining > 0 ? (
        <NumberStepper
          label={t('release.ofLot', { slot: lot.slot, plate: lot.plate ?? '' })}
          labelHidden
          value={value}
          onChange={(quantity) => onTake(category, lotKey(lot), quantity)}
          min={0}
          max={lot.remaining}
        />
      ) : (
        <Text size="sm">{t('release.lotTakenLater')}</Text>
      )}
    </Group>
  );
});
