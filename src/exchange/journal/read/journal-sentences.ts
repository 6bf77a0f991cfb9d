import type { Details, ProblemCode, WarningCode } from './journal-codes.ts';
import { english } from './journal-sentences-en.ts';
import { russian } from './journal-sentences-ru.ts';

/** What is wrong, and what to do about it. */
interface Sentence {
  readonly message: string;
  readonly remedy: string;
}

const sentences = { ru: russian, en: english };
export type Language = keyof typeof sentences;

/** Puts a finding into words. */
export function sentenceOf(
  { code, heading, details }: { code: ProblemCode | WarningCode; heading: string | null; details: Details },
  language: Language,
): Sentence {
  const [message, remedy] = sentences[language][code]({ heading, ...details });
  return { message, remedy };
}
