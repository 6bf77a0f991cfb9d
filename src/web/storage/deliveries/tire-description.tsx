import {
  Checkbox,
  Collapse,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TireDescription } from './receive-draft.ts';

const seasons = ['winter', 'summer', 'all-season'] as const;
const lengths = { plate: 40, brand: 100, model: 100, size: 50, dot: 20, note: 1000 } as const;
type TextField = keyof typeof lengths;

interface TireFieldsProps {
  readonly value: TireDescription;
  readonly onChange: (description: TireDescription) => void;
  /** What the server says about a field. */
  readonly errorOf: (field: string) => string | undefined;
}

/** What is known of the tires: all of it may be left out, and none of it is in the way. */
export function TireFields({ value, onChange, errorOf }: TireFieldsProps) {
  const { t } = useTranslation('storage');
  const filled = Object.values(value).some((field) => field !== '' && field !== false);
  const [opened, { toggle }] = useDisclosure(filled);
  const Icon = opened ? IconChevronUp : IconChevronDown;
  const text = (field: TextField) => (
    <TextInput
      label={t(`tire.${field}`)}
      size="md"
      maxLength={lengths[field]}
      autoComplete="off"
      error={errorOf(field)}
      value={value[field]}
      onChange={(event) => onChange({ ...value, [field]: event.currentTarget.value })}
    />
  );
  return (
    <div>
      <UnstyledButton
        onClick={toggle}
        aria-expanded={opened}
        mih={44}
        display="flex"
        style={{ alignItems: 'center', gap: 6 }}
      >
        <Icon size={18} aria-hidden />
        {t(filled ? 'tire.titleFilled' : 'tire.title')}
      </UnstyledButton>
      <Collapse expanded={opened}>
        <Stack gap="sm" pt="xs">
          <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
            {text('plate')}
            {text('size')}
            {text('brand')}
            {text('model')}
            <Select
              label={t('tire.season')}
              size="md"
              data={seasons.map((season) => ({ value: season, label: t(`season.${season}`) }))}
              clearable
              value={value.season === '' ? null : (value.season ?? null)}
              onChange={(season) => onChange({ ...value, season: season ?? '' })}
            />
            {text('dot')}
            <NumberInput
              label={t('tire.treadMm')}
              size="md"
              min={0}
              max={99}
              decimalScale={1}
              decimalSeparator={t('tire.decimal')}
              allowedDecimalSeparators={['.', ',']}
              error={errorOf('treadMm')}
              value={value.treadMm}
              onChange={(tread) => onChange({ ...value, treadMm: tread === '' ? '' : Number(tread) })}
            />
            <Checkbox
              label={t('tire.onRims')}
              size="md"
              mt={30}
              checked={value.onRims}
              onChange={(event) => onChange({ ...value, onRims: event.currentTarget.checked })}
            />
          </SimpleGrid>
          {text('note')}
        </Stack>
      </Collapse>
    </div>
  );
}
