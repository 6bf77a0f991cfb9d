import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { TimeZoneContext } from '../language/time-zone.ts';
import { PageError, PageLoading } from '../parts/page/page-state.tsx';
import { SessionContext } from '../session/session.ts';
import type { Session } from '../session/session.ts';
import { sessionQuery } from '../session/session-query.ts';
import { SignInAgain, SignInPage } from './sign-in-page.tsx';

/**
 * Shows its children to whoever is signed in, and the sign-in to everybody else. When a session ends under a screen,
 * the screen stays, and the same person goes on with it after signing in again; to another one it is a new page.
 */
export function SignedIn({ children }: { children: ReactNode }) {
  const session = useQuery({ ...sessionQuery, initialData: sessionOfPage });
  const [before, setBefore] = useState(session.data);
  if (session.data && session.data !== before) setBefore(session.data);
  const shown = session.data ?? before;
  if (shown) {
    return (
      <SessionContext key={shown.user.id} value={shown}>
        <TimeZoneContext value={shown.timeZone}>
          {children}
          {session.data === null && <SignInAgain />}
        </TimeZoneContext>
      </SessionContext>
    );
  }
  if (session.data === null) return <SignInPage />;
  if (session.error) return <PageError error={session.error} retry={() => void session.refetch()} />;
  return <PageLoading />;
}

/** What the server wrote into the page: a session, null when nobody is signed in, undefined when it did not know. */
function sessionOfPage(): Session | null | undefined {
  const content = document.querySelector<HTMLMetaElement>('meta[name="session"]')?.content ?? '';
  return content === '' ? undefined : (JSON.parse(decodeURIComponent(content)) as Session | null);
}
