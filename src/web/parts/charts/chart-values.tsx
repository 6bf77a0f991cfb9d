import { Paper, Text } from '@mantine/core';

/** The exact values under the pointer. */
export function ChartValues({
  title,
  values,
}: {
  title: string;
  values: readonly (readonly [name: string, value: string])[];
}) {
  return (
    <Paper withBorder shadow="md" px="sm" py="xs" maw={280}>
      <Text fw={700} size="sm" style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Text>
      {values.map(([name, value]) => (
        <Text key={name} size="sm">
          {name}: <b>{value}</b>
        </Text>
      ))}
    </Paper>
  );
}
