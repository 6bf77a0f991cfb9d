import { createContext, useContext } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** Gives the path of the page that a person is going to, or is at; `App` gives the router's, which is ahead of what is drawn. */
export const DestinationContext = createContext(() => window.location.pathname);

/**
 * Asks at the moment of the call whether the person is still at this page and goes to no other: for what happens by
 * itself later than the last click.
 */
export function useStillHere(): () => boolean {
  const { pathname } = useLocation();
  const destination = useContext(DestinationContext);
  return () => destination() === pathname;
}

/** Opens the page of what has been sent; does nothing when the person has left meanwhile. */
export function useOpenSent(): (to: string) => void {
  const navigate = useNavigate();
  const stillHere = useStillHere();
  return (to) => {
    if (stillHere()) void navigate(to);
  };
}
