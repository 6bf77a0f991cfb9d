import { Anchor, Group, Paper, Text } from '@mantine/core';
import { Link } from 'react-router';

interface ClientCardProps {
  readonly clientId: string;
  readonly name: string;
  /** The number that the list is about. */
  readonly value: string;
  readonly rest: string;
}

/** A client and a number, where a table would be wider than the screen. */
export function ClientCard({ clientId, name, value, rest }: ClientCardProps) {
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" align="baseline" gap="xs">
        <Anchor
          component={Link}
          to={`/clients/${clientId}`}
          flex="1 1 180px"
          style={{ overflowWrap: 'anywhere' }}
        >
          {name}
        </Anchor>
        <Text fw={700} style={{ whiteSpace: 'nowrap' }}>
          {value}
        </Text>
      </Group>
      <Text size="sm">{rest}</Text>
    </Paper>
  );
}
