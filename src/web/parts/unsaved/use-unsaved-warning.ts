import { useCallback, useContext, useEffect, useState } from 'react';
import { DialogContext, forget, noteForm } from './unsaved.ts';
import { useConfirmLoss } from './use-confirm-loss.ts';

interface UnsavedWarning {
  /** To be called once the form is saved and before going on: nothing is asked any more. */
  readonly release: () => void;
  /** What «Отмена» does: asks first when something was typed. A form without a way back has none here either. */
  readonly cancel: (goBack: (() => void) | undefined) => (() => void) | undefined;
}

/**
 * Asks before a person leaves a form with something unsaved in it: by a link, by the back button, by «Отмена», by
 * closing its dialog or the tab, by signing out.
 */
export function useUnsavedWarning(unsaved: boolean): UnsavedWarning {
  const [form] = useState(() => Symbol('form'));
  const dialog = useContext(DialogContext);
  const confirmLoss = useConfirmLoss('leave');
  useEffect(() => {
    if (!unsaved) return undefined;
    noteForm(form, dialog);
    return () => forget(form);
  }, [form, dialog, unsaved]);
  const release = useCallback(() => forget(form), [form]);
  const cancel = (goBack: (() => void) | undefined) => {
    if (goBack === undefined || !unsaved) return goBack;
    return () =>
      confirmLoss(() => {
        release();
        goBack();
      });
  };
  return { release, cancel };
}
