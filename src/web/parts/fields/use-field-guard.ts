import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * Keeps a form from being sent while a field of it holds something that cannot be understood: the field has the focus
 * then and says what is wrong. What it can understand it hands to the form first.
 *
 * @param settle hands over what was typed; false when it cannot be understood
 * @returns the field's input
 */
export function useFieldGuard(settle: (typed: string) => boolean): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  const check = useEffectEvent((event: SubmitEvent) => {
    if (flushSync(() => settle(input.current?.value ?? ''))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    input.current?.focus();
  });
  useEffect(() => {
    const form = input.current?.form;
    const onSubmit = (event: SubmitEvent) => check(event);
    form?.addEventListener('submit', onSubmit, { capture: true });
    return () => form?.removeEventListener('submit', onSubmit, { capture: true });
  }, []);
  return input;
}
