import { createContext } from 'react';

/** Names a dialog, so that closing it asks about the form in it and not about the one behind it. */
export const DialogContext = createContext<symbol | undefined>(undefined);

/** The forms on screen that have something unsaved in them, each with the dialog that it stands in. */
const forms = new Map<symbol, symbol | undefined>();
/** What outlives every screen and is lost with the tab only: see `useDraft`. */
const drafts = new Set<symbol>();

export function noteForm(form: symbol, dialog: symbol | undefined): void {
  forms.set(form, dialog);
}

export function noteDraft(draft: symbol): void {
  drafts.add(draft);
}

/** The form or draft is saved, or need not be. */
export function forget(one: symbol): void {
  forms.delete(one);
  drafts.delete(one);
}

/** Of the forms of a dialog, or of all that are on screen. */
export function hasUnsavedForm(dialog?: symbol): boolean {
  return dialog === undefined ? forms.size > 0 : [...forms.values()].includes(dialog);
}

export function hasUnsavedTab(): boolean {
  return forms.size > 0 || drafts.size > 0;
}

/** The person has said that it may be lost: of a dialog, or all that is on screen. */
export function forgetForms(dialog?: symbol): void {
  for (const [form, its] of forms) if (dialog === undefined || its === dialog) forms.delete(form);
}

/** The page itself is left. */
export function forgetAll(): void {
  forms.clear();
  drafts.clear();
}
