import type { ProblemCode } from '../read/journal-codes.ts';
import type { SheetName } from '../read/journal-columns.ts';
import { fullyFolded } from '../../../shared/folded.ts';

/** What to say of a code that is not known: which known one looks the same, if there is one (rule R25). */
export function unknownReference(
  value: string,
  list: SheetName,
  known: Iterable<string>,
): { readonly code: ProblemCode; readonly details: Readonly<Record<string, unknown>> } {
  const folded = fullyFolded(value);
  for (const code of known) {
    if (fullyFolded(code) === folded)
      return { code: 'referenceMistyped', details: { value, list, suggestion: code } };
  }
  return { code: 'referenceUnknown', details: { value, list } };
}
