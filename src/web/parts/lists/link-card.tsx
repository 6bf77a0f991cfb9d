import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** An item of a list on a phone: its name, a line or two about it, and the whole of it opens its page. */
export function LinkCard({ to, title, children }: { to: string; title: string; children?: ReactNode }) {
  return (
    <Paper
      component={Link}
      to={to}
      withBorder
      p="sm"
      display="block"
      c="inherit"
      td="none"
      style={{ overflowWrap: 'anywhere' }}
    >
      <Text fw={700}>{title}</Text>
      {children}
    </Paper>
  );
}
