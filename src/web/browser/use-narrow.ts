import { useMediaQuery } from '@mantine/hooks';

/** True on a phone: a table of many columns is a list there, and the menu is out of sight. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false;
}
