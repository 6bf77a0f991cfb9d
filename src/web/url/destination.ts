import { createContext, useContext } from 'react';

/** Gives the path of the page that a person is going to, or is at; `App` gives the router's, which is ahead of what is drawn. */
export const DestinationContext = createContext(() => window.location.pathname);

/** Asks for that path at the moment of the call, for what happens by itself later than the person's last click. */
export function useDestination(): () => string {
  return useContext(DestinationContext);
}
