/**
 * The one error of business rules. `code` is a stable word of the API, declared next to its rule; `details` are
 * the numbers and names that the sentence for people is made of (see src/http/problem.ts). The union of codes is named
 * where it is thrown, `new DomainError<StorageErrorCode>(…)`: a code that is not one of it does not compile.
 */
export class DomainError<Code extends string = never> extends Error {
  readonly code: Code;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: NoInfer<Code>, details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}
