import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { useFormat } from '../../language/format.ts';
import type { Format } from '../../language/format.ts';
import type { Schemas } from '../../api/schemas.ts';

type Reason = Schemas['ChangeReason'];

/** The server puts the largest first: what follows these is asked for. */
const shownAtFirst = 4;

/** Why a sum differs from that of the month before: each cause with what it alone adds or takes away. */
export function ChangeReasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation('billing');
  const format = useFormat();
  const [all, setAll] = useState(reasons.length <= shownAtFirst + 1);
  if (reasons.length === 0) return <Text size="sm">{t('preview.same')}</Text>;
  return (
    <Stack gap={2} miw={{ base: 0, sm: 280 }}>
      {(all ? reasons : reasons.slice(0, shownAtFirst)).map((reason) => {
        const cause = causeOf(reason, t, format);
        return (
          <Group key={cause} justify="space-between" gap="xs" wrap="nowrap" align="baseline">
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {cause}
            </Text>
            <Text size="sm" style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
              {format.change(reason.amount)}
            </Text>
          </Group>
        );
      })}
      {!all && (
        <Button variant="subtle" size="compact-sm" w="fit-content" px={4} onClick={() => setAll(true)}>
          {t('reason.more', { count: reasons.length - shownAtFirst })}
        </Button>
      )}
    </Stack>
  );
}

function causeOf(reason: Reason, t: TFunction<'billing'>, format: Format): string {
  switch (reason.kind) {
    case 'quantity': {
      const words = reason.before === 0 ? 'appeared' : reason.now === 0 ? 'gone' : 'quantity';
      return t(`reason.${words}`, {
        category: reason.category,
        before: format.number(reason.before),
        now: format.number(reason.now),
      });
    }
    case 'days':
      return t('reason.days', { category: reason.category, before: reason.before, now: reason.now });
    case 'price': {
      const tell = (prices: readonly { price: string; per: string }[]) =>
        prices.map(({ price, per }) => `${format.price(price)} ${t(`per.${per}`)}`).join(', ');
      return t('reason.price', {
        category: reason.category,
        before: tell(reason.before),
        now: tell(reason.now),
      });
    }
    case 'vat':
      return t('reason.vat', { before: t(`vat.${reason.before}`), now: t(`vat.${reason.now}`) });
    case 'adjustment':
    case 'lateMonth':
      return t(`reason.${reason.kind}`, { month: format.month(reason.serviceMonth) });
    case 'billedBefore':
    case 'rounding':
      return t(`reason.${reason.kind}`);
  }
}
