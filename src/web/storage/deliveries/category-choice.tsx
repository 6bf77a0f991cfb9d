import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceCards } from '../../parts/fields/choice-cards.tsx';
import type { Schemas } from '../../api/schemas.ts';

interface CategoryChoiceProps {
  readonly categories: readonly Schemas['ReceivableCategory'][];
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly error: string | undefined;
}

/**
 * What is received. Categories without a price in the contract's tariff are apart, so that none is chosen by accident;
 * what has come is recorded all the same (rule R22).
 */
export function CategoryChoice({ categories, value, onChange, error }: CategoryChoiceProps) {
  const { t } = useTranslation('storage');
  const cards = (label: string, priced: boolean) => (
    <ChoiceCards
      label={label}
      value={value}
      onChange={onChange}
      items={categories
        .filter((category) => category.priced === priced)
        .map(({ code, name }) => ({ value: code, title: code, hint: name }))}
      cols={2}
      error={priced ? error : undefined}
    />
  );
  const unpriced = categories.filter(({ priced }) => !priced);
  return (
    <Stack gap="xs">
      {cards(t('receive.category'), true)}
      {unpriced.length > 0 && (
        <details
          // For what is chosen there, and where nothing else is offered.
          open={unpriced.some(({ code }) => code === value) || unpriced.length === categories.length}
        >
          <summary>{t('receive.unpriced', { count: unpriced.length })}</summary>
          <Text size="sm" mb="xs">
            {t('receive.unpricedHint')}
          </Text>
          {cards(t('receive.unpricedCategory'), false)}
        </details>
      )}
    </Stack>
  );
}
