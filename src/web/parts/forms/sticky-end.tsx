import { Box } from '@mantine/core';
import type { ReactNode } from 'react';

/** The end of a long form: stays at the bottom of the screen while the rest scrolls. */
export function StickyEnd({ children }: { children: ReactNode }) {
  return (
    <Box pos="sticky" bottom={0} py="sm" bg="var(--mantine-color-body)" style={{ zIndex: 5 }}>
      {children}
    </Box>
  );
}
