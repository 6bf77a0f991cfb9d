import { modals } from '@mantine/modals';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Where something typed would be lost: `leave` when its screen or dialog is left, `clear` when it is cleared there. */
type Loss = 'leave' | 'clear';

/**
 * Gives the question that is asked before something typed is lost, the same everywhere.
 *
 * @returns opens the question; `onConfirm` when the person agrees, `onCancel` when the question is closed without that
 */
export function useConfirmLoss(loss: Loss): (onConfirm: () => void, onCancel?: () => void) => void {
  const { t } = useTranslation('shell');
  return useCallback(
    (onConfirm, onCancel) => {
      let confirmed = false;
      modals.openConfirmModal({
        title: t(`unsaved.${loss}.title`),
        children: t(`unsaved.${loss}.hint`),
        labels: { confirm: t(`unsaved.${loss}.confirm`), cancel: t(`unsaved.${loss}.cancel`) },
        confirmProps: { color: 'red' },
        onConfirm: () => {
          confirmed = true;
          onConfirm();
        },
        onClose: () => {
          if (!confirmed) onCancel?.();
        },
      });
    },
    [t, loss],
  );
}
