import { modals } from '@mantine/modals';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Gives the question whether a form may be left with what was typed in it: the same before every way out of it. */
export function useAskToLeave(): (leave: () => void, stay?: () => void) => void {
  const { t } = useTranslation('shell');
  return useCallback(
    (leave, stay) => {
      let leaves = false;
      modals.openConfirmModal({
        title: t('unsaved.title'),
        children: t('unsaved.hint'),
        labels: { confirm: t('unsaved.leave'), cancel: t('unsaved.stay') },
        confirmProps: { color: 'red' },
        onConfirm: () => {
          leaves = true;
          leave();
        },
        onClose: () => {
          if (!leaves) stay?.();
        },
      });
    },
    [t],
  );
}
