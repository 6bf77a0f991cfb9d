import type { ProblemCode } from '../read/journal-codes.ts';
import type { SheetName } from '../read/journal-columns.ts';
import { fullyFolded } from '../../../shared/folded.ts';

/** The codes of a list, to say of one that is not among them which of them looks the same, if there is one (rule R25). */
export class KnownCodes {
  readonly #list: SheetName;
  readonly #codes: () => Iterable<string>;
  /** By folded form; made when the first code is not known, and once for all of them. */
  #byLook: ReadonlyMap<string, string> | undefined;

  constructor(list: SheetName, codes: () => Iterable<string>) {
    this.#list = list;
    this.#codes = codes;
  }

  /** What to say of a code that is not known. */
  problemOf(value: string): {
    readonly code: ProblemCode;
    readonly details: Readonly<Record<string, unknown>>;
  } {
    this.#byLook ??= new Map([...this.#codes()].map((code) => [fullyFolded(code), code]));
    const suggestion = this.#byLook.get(fullyFolded(value));
    const details = { value, list: this.#list };
    return suggestion === undefined
      ? { code: 'referenceUnknown', details }
      : { code: 'referenceMistyped', details: { ...details, suggestion } };
  }
}
