import { modals } from '@mantine/modals';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Gives the question whether what was typed may be lost: the same before everything that would lose it. */
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
