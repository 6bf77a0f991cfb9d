import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { answer, api, Refusal } from '../api/client.ts';
import type { Session } from './session.ts';

const answerTimeoutMs = 20_000;

/** A timer stops while its machine sleeps and cannot tell when the day is over: the server is asked now and then. */
const longestRefreshMs = 300_000;

interface Asked {
  readonly state: { readonly data: Session | null | undefined };
}

/** Milliseconds for which an answer is new enough: never longer than its day. */
const freshMs = ({ state }: Asked) => Math.min(60_000, msToMidnight(state.data));

/** Milliseconds after which the server is asked again, in a tab in the background too. */
const refreshAfterMs = ({ state }: Asked) =>
  state.data ? Math.min(longestRefreshMs, msToMidnight(state.data)) : (false as const);

function msToMidnight(session: Session | null | undefined): number {
  return session ? session.todayLastsSeconds * 1000 : Infinity;
}

/** How the session is asked; null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: fetchSession,
  staleTime: freshMs,
  refetchInterval: refreshAfterMs,
  refetchIntervalInBackground: true,
});

async function fetchSession(): Promise<Session | null> {
  try {
    return await answer(api.GET('/session', { signal: AbortSignal.timeout(answerTimeoutMs) }));
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) return null;
    throw error;
  }
}

/** For the query client: whatever call is refused for want of a session, the session is over. */
export function noticeSignedOut(error: Error, queries: QueryClient): void {
  if (error instanceof Refusal && error.code === 'signInRequired') {
    queries.setQueryData(sessionQuery.queryKey, null);
  }
}
