import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import type { Location } from 'react-router';
import { forgetForms, hasUnsavedForm, hasUnsavedTab } from './unsaved.ts';
import { useConfirmLoss } from './use-confirm-loss.ts';

/** Words of the URL that sort and filter a list beside a form: a change of them keeps the form on screen. */
const listWord = /^(q|zone|month|\w*sort)$/i;

/** What of an address decides which form is on screen: the page, its tab, its step, the record that is being changed. */
function placeOf({ pathname, search }: Location): string {
  const params = new URLSearchParams(search);
  for (const word of [...params.keys()].filter((one) => listWord.test(one))) params.delete(word);
  params.sort();
  return `${pathname}?${params.toString()}`;
}

/**
 * Asks before a link, the back button or the browser leaves a form with something unsaved in it. Rendered once, in the
 * frame of all screens: the router allows one blocker. Forms report to it by `useUnsavedWarning`.
 */
export function LeaveGuard() {
  const confirmLoss = useConfirmLoss('leave');
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
    confirmLoss(
      () => {
        forgetForms();
        blocker.proceed();
      },
      () => blocker.reset(),
    );
  }, [blocker, confirmLoss]);
  return null;
}
