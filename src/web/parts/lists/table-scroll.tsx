import { ScrollArea } from '@mantine/core';
import type { ReactNode } from 'react';

interface TableScrollProps {
  readonly label: string;
  /** At most so high, with its own scrolling. */
  readonly maxHeight?: number;
  readonly children: ReactNode;
}

/** Scrolls a wide table inside the page, by touch and by keyboard, so that the page itself does not scroll sideways. */
export function TableScroll({ label, maxHeight, children }: TableScrollProps) {
  const viewport = { tabIndex: 0, role: 'region', 'aria-label': label };
  return (
    <ScrollArea.Autosize type="auto" mah={maxHeight} viewportProps={viewport}>
      {children}
    </ScrollArea.Autosize>
  );
}
