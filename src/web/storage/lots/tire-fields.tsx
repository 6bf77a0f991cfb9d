import { Collapse, SimpleGrid, Stack, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LotFieldName, TireDescription } from './lot-fields.ts';
import { lotFieldNames, lotFields, nothingKnown } from './lot-fields.ts';
import { LotInput } from './lot-input.tsx';

interface TireFieldsProps {
  readonly value: TireDescription;
  readonly onChange: (description: TireDescription) => void;
  /** What the server says about a field. */
  readonly errorOf: (field: string) => string | undefined;
}

const inForm = lotFieldNames.toSorted((a, b) => lotFields[a].formOrder - lotFields[b].formOrder);
const isWide = (name: LotFieldName) => 'wide' in lotFields[name];

/** What is known of the tires: all of it may be left out, and none of it is in the way. */
export function TireFields({ value, onChange, errorOf }: TireFieldsProps) {
  const { t } = useTranslation('storage');
  const filled = lotFieldNames.some((name) => value[name] !== nothingKnown[name]);
  const [opened, { toggle }] = useDisclosure(filled);
  const Icon = opened ? IconChevronUp : IconChevronDown;
  const input = (name: LotFieldName) => (
    <LotInput
      key={name}
      name={name}
      value={value[name]}
      onChange={(typed) => onChange({ ...value, [name]: typed })}
      error={errorOf(name)}
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
            {inForm.filter((name) => !isWide(name)).map(input)}
          </SimpleGrid>
          {inForm.filter(isWide).map(input)}
        </Stack>
      </Collapse>
    </div>
  );
}
