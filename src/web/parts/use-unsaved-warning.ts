import { modals } from '@mantine/modals';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/**
 * Asks before a person leaves a form with something unsaved in it: by a link, by the back button, by closing the tab.
 *
 * @returns to be called once the form is saved and before going on: nothing is asked any more
 */
export function useUnsavedWarning(unsaved: boolean): () => void {
  const { t } = useTranslation('shell');
  const saved = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && !saved.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      if (!saved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    let leaves = false;
    modals.openConfirmModal({
      title: t('unsaved.title'),
      children: t('unsaved.hint'),
      labels: { confirm: t('unsaved.leave'), cancel: t('unsaved.stay') },
      confirmProps: { color: 'red' },
      onConfirm: () => {
        leaves = true;
        blocker.proceed();
      },
      onClose: () => {
        if (!leaves) blocker.reset();
      },
    });
  }, [blocker, t]);
  return () => {
    saved.current = true;
  };
}
