import { Badge, createTheme, Drawer, Modal } from '@mantine/core';
import type { CSSVariablesResolver, NumberInputProps } from '@mantine/core';
import './theme.css';

/** Inside of a dialog Mantine's `header` would count as a second banner of the page. */
const noBanner = { attributes: { header: { role: 'presentation' } } };

export const theme = createTheme({
  primaryColor: 'blue',
  // Buttons choose white or black letters by these two, once for light and dark: one shade that carries white in both,
  // and the luminance above which white letters would have less contrast than 4.5.
  primaryShade: 8,
  autoContrast: true,
  luminanceThreshold: 0.18,
  defaultRadius: 'md',
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // A number beyond its limits is refused in words, not changed unasked. Not by its `extend`, which would load it for everybody.
    NumberInput: { defaultProps: { clampBehavior: 'none' } satisfies NumberInputProps },
    Badge: Badge.extend({ defaultProps: { tt: 'none' } }),
    Modal: Modal.extend({ defaultProps: noBanner }),
    Drawer: Drawer.extend({ defaultProps: noBanner }),
  },
});

/** Text colors that are readable on white and on the light background of the same color, also under the pointer. */
const letters = {
  blue: '#14558f',
  yellow: '#7a4100',
  orange: '#8a2f05',
  green: '#1e6330',
  teal: '#066245',
  red: '#a61e1e',
};

/** Replaces Mantine's text colors that have too little contrast (WCAG asks for 4.5). */
export const readableColors: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': colors.gray[7],
    '--mantine-color-placeholder': colors.gray[7],
    '--mantine-color-error': letters.red,
    ...Object.fromEntries(
      Object.entries(letters).flatMap(([name, color]) => [
        [`--mantine-color-${name}-text`, color],
        [`--mantine-color-${name}-light-color`, color],
      ]),
    ),
  },
  dark: {
    '--mantine-color-dimmed': colors.dark[1],
    '--mantine-color-placeholder': colors.dark[1],
    '--mantine-color-error': colors.red[4],
  },
});
