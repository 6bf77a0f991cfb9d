import { useMediaQuery } from '@mantine/hooks';

/** True on a phone, where a table of many columns becomes a list. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false }) ?? false;
}
