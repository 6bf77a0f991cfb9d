import { createTheme, MantineProvider } from '@mantine/core';
import type { CSSVariablesResolver } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { Refusal } from './api/client.ts';
import { router } from './routes.tsx';

const queries = new QueryClient({
  defaultOptions: {
    // Without a network a call fails at once and says so, instead of waiting without a word.
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      retry: (count, error) =>
        !(error instanceof Refusal && error.status >= 400 && error.status < 500) && count < 2,
    },
    // A change is sent again by the person, with the same Idempotency-Key: never behind his back.
    mutations: { retry: false, networkMode: 'always' },
  },
});

const theme = createTheme({
  primaryColor: 'blue',
  // Buttons choose white or black letters by these two, once for light and dark: one shade that carries white in both,
  // and the luminance above which white letters would have less contrast than 4.5.
  primaryShade: 8,
  autoContrast: true,
  luminanceThreshold: 0.18,
  respectReducedMotion: true,
  defaultRadius: 'md',
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
  cursorType: 'pointer',
});

/** Mantine's own quiet colors are too pale to read (WCAG asks for a contrast of 4.5). */
const readableColors: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': colors.gray[7],
    '--mantine-color-placeholder': colors.gray[7],
    '--mantine-color-error': colors.red[9],
  },
  dark: {
    '--mantine-color-dimmed': colors.dark[1],
    '--mantine-color-placeholder': colors.dark[1],
    '--mantine-color-error': colors.red[4],
  },
});

export function App() {
  const { i18n } = useTranslation();
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={readableColors}>
      <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queries}>
          <ModalsProvider>
            <Notifications position="bottom-center" />
            <RouterProvider router={router} />
          </ModalsProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
