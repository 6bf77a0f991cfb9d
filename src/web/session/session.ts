import { createContext, useContext } from 'react';
import type { Capability, Role } from '../../shared/roles.ts';

/** Who is signed in, what he may do and what day the business has. */
export interface Session {
  readonly user: { readonly id: string; readonly login: string; readonly name: string; readonly role: Role };
  readonly capabilities: readonly Capability[];
  readonly today: string;
  /** Until the business midnight, when this was answered. */
  readonly todayLastsSeconds: number;
  /** The IANA zone of the business, in which instants are written where no warehouse is chosen. */
  readonly timeZone: string;
  /** The day at which a demonstration stands. */
  readonly clockAt: string | null;
}

/** The session of the screens below it; `SignedIn` gives it. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the signed-in person; only below `SignedIn`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SignedIn');
  return session;
}

/** True when the person may do that. */
export function useMay(capability: Capability): boolean {
  return useSession().capabilities.includes(capability);
}
