import { ScrollArea } from '@mantine/core';
import type { ReactNode } from 'react';

interface TableScrollProps {
  readonly label: string;
  /** At most so high, with its own scrolling. */
  readonly maxHeight?: number;
  readonly children: ReactNode;
}

/** Where a wide table scrolls, by finger and by keyboard, so that the page does not. */
export function TableScroll({ label, maxHeight, children }: TableScrollProps) {
  const viewport = { tabIndex: 0, role: 'region', 'aria-label': label };
  return (
    <ScrollArea.Autosize type="auto" mah={maxHeight} viewportProps={viewport}>
      {children}
    </ScrollArea.Autosize>
  );
}
