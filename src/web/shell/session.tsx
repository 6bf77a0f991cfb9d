import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { answer, api, Refusal } from '../api/client.ts';
import type { components } from '../api/schema.d.ts';
import { PageError, PageLoading } from '../parts/page-state.tsx';
import { SignInPage } from './sign-in-page.tsx';

export type Role = 'storekeeper' | 'accountant' | 'manager' | 'administrator';

/** Who is signed in and what day the business has. */
export interface Session {
  readonly user: { readonly id: string; readonly login: string; readonly name: string; readonly role: Role };
  readonly today: string;
  /** The day at which a demonstration stands. */
  readonly clockAt: string | null;
}
export type Schemas = components['schemas'];

const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SignedIn');
  return session;
}

/** True when the person's role is one of these; an administrator may do everything. */
export function useMay(...roles: readonly Role[]): boolean {
  const { user } = useSession();
  return user.role === 'administrator' || roles.includes(user.role);
}

/** Shows its children to whoever is signed in, and the sign-in to everybody else. */
export function SignedIn({ children }: { children: ReactNode }) {
  const session = useQuery({
    queryKey: ['session'],
    queryFn: () => answer(api.GET('/session')),
    retry: (count, error) => !(error instanceof Refusal && error.status === 401) && count < 2,
    staleTime: 60_000,
  });
  if (session.isPending) return <PageLoading />;
  if (session.error) {
    const signedOut = session.error instanceof Refusal && session.error.status === 401;
    return signedOut ? (
      <SignInPage />
    ) : (
      <PageError error={session.error} retry={() => void session.refetch()} />
    );
  }
  return <SessionContext value={session.data}>{children}</SessionContext>;
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/session')),
    onSettled: () => {
      queries.clear();
      window.location.assign('/');
    },
  });
}
