import type { JournalRow } from './journal-row.ts';
import type { SheetName } from './journal-columns.ts';

/**
 * What a person says of a row that resembles something recorded (rule R25): it corrects that, it is the same once more, or
 * it is one more.
 */
export const answerWords = ['correction', 'same', 'more'] as const;
export type AnswerWord = (typeof answerWords)[number];

export interface Answer {
  readonly sheet: SheetName;
  /** As Excel numbers it. */
  readonly row: number;
  readonly as: AnswerWord;
}

/** The answers that came with a journal; those about rows that raise no question mean nothing. */
export class Answers {
  readonly #byRow: ReadonlyMap<string, AnswerWord>;

  /** @param all of two answers about one row the later counts */
  constructor(all: readonly Answer[]) {
    this.#byRow = new Map(all.map(({ sheet, row, as }) => [`${sheet}!${row}`, as]));
  }

  of({ sheet, number }: Pick<JournalRow, 'sheet' | 'number'>): AnswerWord | undefined {
    return this.#byRow.get(`${sheet}!${number}`);
  }
}
