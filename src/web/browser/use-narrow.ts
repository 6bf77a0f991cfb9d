import { useMediaQuery } from '@mantine/hooks';

/** Of the menu that stands beside a screen on a tablet and a desk, with the padding around the screen; pixels. */
const besideScreen = 272;
/** The first width that is no phone, pixels: Mantine's `sm`, from which the menu is beside the screen. */
const tablet = 768;

/**
 * True where a table of `tableWidth` pixels would not fit: always on a phone, where the menu is out of sight; on a
 * tablet, where the menu stands beside the screen, by what is left.
 */
export function useNarrow(tableWidth = 0): boolean {
  const fits = Math.max(tablet, tableWidth + besideScreen);
  const query = `(max-width: ${(fits - 0.1) / 16}em)`;
  return useMediaQuery(query, undefined, { getInitialValueInEffect: false }) ?? false;
}
