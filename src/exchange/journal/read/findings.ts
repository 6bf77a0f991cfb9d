/** Where something was found. */
export interface Place {
  readonly sheet: string;
  /** Row as Excel numbers it; null when it is about the whole sheet. */
  readonly row: number | null;
  /** Column letter; null when it is about the whole row. */
  readonly column: string | null;
  readonly heading: string | null;
}

/** Something about a place of the journal, before it becomes a sentence (journal-sentences.ts). */
export interface Finding<Code extends string = string> extends Place {
  readonly code: Code;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Enough to sort by place and show the first thousand; all are counted. */
const mostKept = 20_000;

/** Collects what is found, in any order, within bounded memory. */
export class Findings<Code extends string> {
  readonly #kept: Finding<Code>[] = [];
  #total = 0;

  get total(): number {
    return this.#total;
  }

  add(finding: Finding<Code>): void {
    this.#total++;
    if (this.#kept.length < mostKept) this.#kept.push(finding);
  }

  /** Those that had been found when there were `total` of them. */
  until(total: number): Findings<Code> {
    const earlier = new Findings<Code>();
    earlier.#kept.push(...this.#kept.slice(0, total));
    earlier.#total = total;
    return earlier;
  }

  /** The first `count` in the order of the workbook's sheets, rows and columns. */
  first(count: number, sheetOrder: readonly string[]): readonly Finding<Code>[] {
    const place = ({ sheet }: Finding<Code>) => sheetOrder.indexOf(sheet);
    return this.#kept
      .toSorted(
        (a, b) =>
          place(a) - place(b) ||
          (a.row ?? 0) - (b.row ?? 0) ||
          (a.column ?? '').length - (b.column ?? '').length ||
          (a.column ?? '').localeCompare(b.column ?? ''),
      )
      .slice(0, count);
  }
}
