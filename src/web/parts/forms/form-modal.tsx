import { Modal } from '@mantine/core';
import type { ModalProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useModals } from '@mantine/modals';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogContext, forgetForms, hasUnsavedForm } from '../unsaved/unsaved.ts';
import { useConfirmLoss } from '../unsaved/use-confirm-loss.ts';

interface FormModalProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly size?: ModalProps['size'];
  readonly children: ReactNode;
}

/** A form in a dialog: Esc, the cross and a tap beside it ask before what was typed there is lost. */
export function FormModal({ title, opened, onClose, size, children }: FormModalProps) {
  const { t } = useTranslation('shell');
  const [dialog] = useState(() => Symbol('dialog'));
  const confirmLoss = useConfirmLoss('leave');
  // While a question is open over the dialog, Esc and a tap belong to the question; the Esc that closes the question
  // does not close the dialog too.
  const asked = useModals().modals.length > 0;
  const [escAsked] = useDebouncedValue(asked, 0);
  const leave = () => {
    if (!hasUnsavedForm(dialog)) onClose();
    else {
      confirmLoss(() => {
        forgetForms(dialog);
        onClose();
      });
    }
  };
  return (
    <Modal
      opened={opened}
      onClose={leave}
      closeOnEscape={!escAsked}
      closeOnClickOutside={!asked}
      closeButtonProps={{ 'aria-label': t('close') }}
      title={title}
      size={size}
    >
      <DialogContext value={dialog}>{children}</DialogContext>
    </Modal>
  );
}
