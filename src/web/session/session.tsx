import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { answer, api, Refusal } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { PageError, PageLoading } from '../parts/page/page-state.tsx';
import { forgetAll } from '../parts/unsaved/unsaved.ts';
import { SignInAgain, SignInPage } from '../shell/sign-in-page.tsx';

export type Role = 'storekeeper' | 'accountant' | 'manager' | 'administrator';

/** Who is signed in and what day the business has. */
export interface Session {
  readonly user: { readonly id: string; readonly login: string; readonly name: string; readonly role: Role };
  readonly today: string;
  /** Until the business midnight, when this was answered. */
  readonly todayLastsSeconds: number;
  /** By whose clocks the business lives. */
  readonly timeZone: string;
  /** The day at which a demonstration stands. */
  readonly clockAt: string | null;
}
export type Schemas = components['schemas'];

const sessionKey = ['session'];
const patience = 20_000;

/** A clock that slept with its machine does not tell when the day is over: the server is asked now and then. */
const oftenEnough = 300_000;

interface Asked {
  readonly state: { readonly data: Session | null | undefined };
}

/** Milliseconds for which an answer is new enough: never longer than its day. */
const freshFor = ({ state }: Asked) => Math.min(60_000, untilMidnight(state.data));

/** Milliseconds after which the server is asked again, in a tab that nobody looks at too. */
const askAgainAfter = ({ state }: Asked) =>
  state.data ? Math.min(oftenEnough, untilMidnight(state.data)) : (false as const);

function untilMidnight(session: Session | null | undefined): number {
  return session ? session.todayLastsSeconds * 1000 : Infinity;
}

const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SignedIn');
  return session;
}

/** The IANA zone by whose clocks the business lives; undefined before the sign-in. */
export function useTimeZone(): string | undefined {
  return useContext(SessionContext)?.timeZone;
}

/** True when the person's role is one of these; an administrator may do everything. */
export function useMay(...roles: readonly Role[]): boolean {
  const { user } = useSession();
  return user.role === 'administrator' || roles.includes(user.role);
}

/** What the server told with the page: a session, null when nobody is signed in, undefined when it did not know. */
function toldSession(): Session | null | undefined {
  const content = document.querySelector<HTMLMetaElement>('meta[name="session"]')?.content ?? '';
  return content === '' ? undefined : (JSON.parse(decodeURIComponent(content)) as Session | null);
}

async function askSession(): Promise<Session | null> {
  try {
    return await answer(api.GET('/session', { signal: AbortSignal.timeout(patience) }));
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) return null;
    throw error;
  }
}

/** Asks what day it is, unless that was told just now: for what is recorded on today whatever the screen shows. */
export function useFreshToday(): () => Promise<string> {
  const queries = useQueryClient();
  const { today } = useSession();
  return async () => {
    const session = await queries.fetchQuery({
      queryKey: sessionKey,
      queryFn: askSession,
      staleTime: freshFor,
      retry: false,
    });
    return session?.today ?? today;
  };
}

/** For the query client: whatever call is refused for want of a session, the session is over. */
export function noticeSignedOut(error: Error, queries: QueryClient): void {
  if (error instanceof Refusal && error.code === 'signInRequired') queries.setQueryData(sessionKey, null);
}

/**
 * Shows its children to whoever is signed in, and the sign-in to everybody else. When a session ends under a screen,
 * the screen stays, and the same person goes on with it after signing in again; to another one it is a new page.
 */
export function SignedIn({ children }: { children: ReactNode }) {
  const session = useQuery({
    queryKey: sessionKey,
    queryFn: askSession,
    initialData: toldSession,
    staleTime: freshFor,
    refetchInterval: askAgainAfter,
    refetchIntervalInBackground: true,
  });
  const [before, setBefore] = useState(session.data);
  if (session.data && session.data !== before) setBefore(session.data);
  const shown = session.data ?? before;
  if (shown) {
    return (
      <SessionContext key={shown.user.id} value={shown}>
        {children}
        {session.data === null && <SignInAgain />}
      </SessionContext>
    );
  }
  if (session.data === null) return <SignInPage />;
  if (session.error) return <PageError error={session.error} retry={() => void session.refetch()} />;
  return <PageLoading />;
}

/** Leaves once the session is over. Without a network it is not over, and nobody leaves. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      try {
        await answer(api.DELETE('/session'));
      } catch (error) {
        if (!(error instanceof Refusal && error.status === 401)) throw error;
      }
    },
    onSuccess: () => {
      forgetAll();
      queries.clear();
      window.location.assign('/');
    },
  });
}
