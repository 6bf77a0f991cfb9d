import { Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import type { SimpleGridProps } from '@mantine/core';

interface ChoiceCardsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly items: readonly { readonly value: string; readonly title: string; readonly hint?: string }[];
  readonly cols?: SimpleGridProps['cols'];
  readonly error?: string | undefined;
}

/** One of a few choices, each as large as a card: it can be tapped in gloves. */
export function ChoiceCards({
  label,
  value,
  onChange,
  items,
  cols = { base: 2, sm: 4 },
  error,
}: ChoiceCardsProps) {
  return (
    <Radio.Group label={label} value={value} onChange={onChange} error={error}>
      <SimpleGrid cols={cols} spacing="xs" mt={4}>
        {items.map((item) => (
          <Radio.Card
            key={item.value}
            value={item.value}
            p="sm"
            mih={56}
            radius="md"
            aria-label={item.hint === undefined ? item.title : `${item.title}, ${item.hint}`}
            style={
              item.value === value
                ? {
                    borderColor: 'var(--mantine-primary-color-filled)',
                    background: 'var(--mantine-primary-color-light)',
                  }
                : undefined
            }
          >
            <Stack gap={0}>
              <Text fw={700} style={{ overflowWrap: 'anywhere' }}>
                {item.title}
              </Text>
              {item.hint !== undefined && (
                <Text size="sm" lineClamp={3} style={{ overflowWrap: 'anywhere' }}>
                  {item.hint}
                </Text>
              )}
            </Stack>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
