import { foldedParts } from '../../../shared/folded.ts';

/**
 * Which of the codes was typed, in whatever alphabet and with whatever dashes (rule R25); undefined when it is none of
 * them, or may be several.
 */
export function typedSlot(text: string, codes: readonly string[]): string | undefined {
  const typed = text.trim();
  if (codes.includes(typed)) return typed;
  const alike = codes.filter((code) => foldedParts(code) === foldedParts(typed));
  return alike.length === 1 ? alike[0] : undefined;
}
