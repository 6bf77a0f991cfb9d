import type { Language } from '../shared/language.ts';
import type { ShapeError } from '../shared/shape-error.ts';

/** How a refusal is told over HTTP. Each context keeps a complete table of these for its own error codes. */
export type Details = Readonly<Record<string, unknown>>;

interface Problem {
  readonly status: number;
  /** Of a passing state: in how many seconds another try makes sense. */
  readonly retryAfter?: number;
  /** Details that are members of the body itself, beside `detail` (RFC 9457). */
  readonly members?: readonly string[];
  /** The sentence for people: what is wrong and what to do about it. */
  readonly ru: (details: Details) => string;
  readonly en: (details: Details) => string;
  /** What in particular: one entry for each thing that is wrong. */
  readonly errors?: (details: Details, language: Language) => readonly ShapeError[];
}

export type Problems<Code extends string> = Readonly<Record<Code, Problem>>;

/** Which error code a broken constraint of the database stands for. */
export type Constraints<Code extends string> = Readonly<Record<string, Code>>;
