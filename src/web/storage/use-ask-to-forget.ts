import { modals } from '@mantine/modals';
import { useTranslation } from 'react-i18next';

/** Asks before what was typed of a movement is thrown away; goes on at once where nothing was. */
export function useAskToForget(): (typed: boolean, goOn: () => void) => void {
  const { t } = useTranslation('storage');
  return (typed, goOn) => {
    if (!typed) return goOn();
    modals.openConfirmModal({
      title: t('forget.title'),
      children: t('forget.hint'),
      labels: { confirm: t('forget.confirm'), cancel: t('shell:unsaved.stay') },
      confirmProps: { color: 'red' },
      onConfirm: goOn,
    });
  };
}
