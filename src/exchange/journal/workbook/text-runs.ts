/** How the parts of a formatted text are written, blanks aside; a part without a font of its own is written as its cell is. */
export interface TextRuns {
  readonly asCell: boolean;
  readonly struck: boolean;
  readonly notStruck: boolean;
  /** Raised or lowered, as marks of footnotes are. */
  readonly raised: boolean;
  readonly notRaised: boolean;
}

/** What of a cell's text says something else than its characters do. */
export interface TextMarks {
  /** How much of it is struck through. */
  readonly struck: 'nothing' | 'part' | 'all';
  /** A part of it, but not all, is raised or lowered. */
  readonly partRaised: boolean;
}

/** True when a part of a text is not simply written as its cell is. */
export function isMarked({ struck, notStruck, raised }: TextRuns): boolean {
  return struck || notStruck || raised;
}

/** @param runs undefined for a text that is written as its cell is */
export function textMarks(runs: TextRuns | undefined, cellIsStruck: boolean): TextMarks {
  if (runs === undefined) return { struck: cellIsStruck ? 'all' : 'nothing', partRaised: false };
  const isStruck = runs.struck || (runs.asCell && cellIsStruck);
  const isNotStruck = runs.notStruck || (runs.asCell && !cellIsStruck);
  const whole = isNotStruck ? 'part' : 'all';
  return { struck: isStruck ? whole : 'nothing', partRaised: runs.raised && runs.notRaised };
}
