import { modals } from '@mantine/modals';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { hasUnsavedForm } from './use-unsaved-warning.ts';

/** Stands once in the frame of all screens, because the router asks one blocker only: see `useUnsavedWarning`. */
export function UnsavedGuard() {
  const { t } = useTranslation('shell');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && hasUnsavedForm(),
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (hasUnsavedForm()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);
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
  return null;
}
