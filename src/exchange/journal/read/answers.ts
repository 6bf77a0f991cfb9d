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
  /** The movement that the row was like when it was answered; without it, whatever it is like now. */
  readonly movementId?: string | undefined;
}

/** The answers that came with a journal; those about rows that raise no question mean nothing. */
export class Answers {
  readonly #byRow: ReadonlyMap<string, Answer>;

  /** @param all of two answers about one row the later counts */
  constructor(all: readonly Answer[]) {
    this.#byRow = new Map(all.map((answer) => [`${answer.sheet}!${answer.row}`, answer]));
  }

  of({ sheet, number }: Pick<JournalRow, 'sheet' | 'number'>): AnswerWord | undefined {
    return this.#byRow.get(`${sheet}!${number}`)?.as;
  }

  /** What was said of a row that is like a movement; nothing if that was said about another movement. */
  ofMovement({ sheet, number }: Pick<JournalRow, 'sheet' | 'number'>, id: string): AnswerWord | undefined {
    const { as, movementId = id } = this.#byRow.get(`${sheet}!${number}`) ?? {};
    return movementId === id ? as : undefined;
  }
}
