import { modals } from '@mantine/modals';
import { useTranslation } from 'react-i18next';

/** Asks before what was typed of a movement is thrown away on its own screen; goes on at once where nothing was. */
export function useAskToForget(): (typed: boolean, goOn: () => void) => void {
  const { t } = useTranslation('storage');
  return (typed, goOn) => {
    if (!typed) return goOn();
    modals.openConfirmModal({
      title: t('forget.title'),
      children: t('forget.hint'),
      labels: { confirm: t('forget.confirm'), cancel: t('forget.cancel') },
      confirmProps: { color: 'red' },
      onConfirm: goOn,
    });
  };
}
