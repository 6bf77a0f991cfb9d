import { createContext, useContext } from 'react';

/** The IANA zone in which instants are written; `SignedIn` gives that of the business. */
export const TimeZoneContext = createContext<string | undefined>(undefined);

/** The IANA zone of the business; undefined before the sign-in. */
export function useTimeZone(): string | undefined {
  return useContext(TimeZoneContext);
}
