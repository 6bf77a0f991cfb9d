import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import {
  MutationCache,
  onlineManager,
  QueryCache,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { isRefused } from './api/client.ts';
import { createRouter } from './routes.tsx';
import { colorSchemeManager } from './theme/color-scheme.ts';
import { noticeSignedOut } from './session/session-query.ts';
import { readableColors, theme } from './theme/theme.ts';
import { DestinationContext } from './url/destination.ts';

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => noticeSignedOut(error, queries) }),
  mutationCache: new MutationCache({ onError: (error) => noticeSignedOut(error, queries) }),
  defaultOptions: {
    // Without a network a call fails at once and the screen says so, instead of waiting.
    queries: {
      networkMode: 'always',
      // When the network is back, failed and outdated queries are sent again.
      refetchOnReconnect: true,
      staleTime: 15_000,
      retry: (count, error) => onlineManager.isOnline() && !isRefused(error) && count < 2,
    },
    // A change is never sent again automatically: the person does it, with the same Idempotency-Key.
    mutations: { retry: false, networkMode: 'always' },
  },
});

export function App() {
  const { t, i18n } = useTranslation('shell');
  const [router] = useState(createRouter);
  const destination = () => (router.state.navigation.location ?? router.state.location).pathname;
  useLayoutEffect(() => document.querySelector('.starting')?.remove(), []);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      cssVariablesResolver={readableColors}
    >
      <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queries}>
          <ModalsProvider modalProps={{ closeButtonProps: { 'aria-label': t('close') } }}>
            <Notifications position="bottom-center" />
            <DestinationContext value={destination}>
              <RouterProvider router={router} />
            </DestinationContext>
          </ModalsProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
