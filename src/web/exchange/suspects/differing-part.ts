/** A text in three pieces: only the middle one differs from another text. */
export interface Pieces {
  readonly before: string;
  readonly differs: string;
  readonly after: string;
}

/** Where `text` differs from `other`: what both begin and end with is left aside. */
export function differingPart(text: string, other: string): Pieces {
  const [own, its] = [[...text], [...other]];
  const shorter = Math.min(own.length, its.length);
  let start = 0;
  while (start < shorter && own[start] === its[start]) start += 1;
  let end = 0;
  while (end < shorter - start && own.at(-1 - end) === its.at(-1 - end)) end += 1;
  return {
    before: own.slice(0, start).join(''),
    differs: own.slice(start, own.length - end).join(''),
    after: own.slice(own.length - end).join(''),
  };
}
