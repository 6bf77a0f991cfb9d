import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import type { Location } from 'react-router';
import { forgetForms, hasUnsavedForm, hasUnsavedTab } from './unsaved.ts';
import { useAskToLeave } from './use-ask-to-leave.ts';

/** The words of the URL that sort and filter a list beside a form and leave the form where it is; any other may not. */
const listWord = /^(q|zone|month|\w*sort)$/i;

/** What of an address decides which form is on screen: the page, its tab, its step, the record that is being changed. */
function placeOf({ pathname, search }: Location): string {
  const params = new URLSearchParams(search);
  for (const word of [...params.keys()].filter((one) => listWord.test(one))) params.delete(word);
  params.sort();
  return `${pathname}?${params.toString()}`;
}

/** Stands once in the frame of all screens, because the router asks one blocker only: see `useUnsavedWarning`. */
export function UnsavedGuard() {
  const ask = useAskToLeave();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      placeOf(currentLocation) !== placeOf(nextLocation) && hasUnsavedForm(),
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (hasUnsavedTab()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    ask(
      () => {
        forgetForms();
        blocker.proceed();
      },
      () => blocker.reset(),
    );
  }, [blocker, ask]);
  return null;
}
