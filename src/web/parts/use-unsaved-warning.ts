import { useCallback, useEffect, useState } from 'react';

/** The forms on screen that have something unsaved in them; `UnsavedGuard` asks before they are left. */
const unsavedForms = new Set<symbol>();

export function hasUnsavedForm(): boolean {
  return unsavedForms.size > 0;
}

/**
 * Asks before a person leaves a form with something unsaved in it: by a link, by the back button, by closing the tab.
 *
 * @returns to be called once the form is saved and before going on: nothing is asked any more
 */
export function useUnsavedWarning(unsaved: boolean): () => void {
  const [form] = useState(() => Symbol('form'));
  useEffect(() => {
    if (!unsaved) return undefined;
    unsavedForms.add(form);
    return () => {
      unsavedForms.delete(form);
    };
  }, [form, unsaved]);
  return useCallback(() => {
    unsavedForms.delete(form);
  }, [form]);
}
