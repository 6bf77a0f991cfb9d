/** Slots by a pattern, as people number them: every tier of every rack of every zone. */
export interface SlotPattern {
  /** `А–В`, `А, Б, Д`, `1-3`, a name, or nothing: then slots have no zone. */
  readonly zones: string;
  readonly racks: Range;
  /** Without tiers a rack is one slot. */
  readonly tiers: Range | undefined;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

export interface PatternSlot {
  readonly code: string;
  readonly zone?: string;
}

/** What the server takes at once. */
export const slotsAtOnce = 5000;

const range = /^(\p{L}|\d{1,3})\s*(?:[-–—]|\.\.)\s*(\p{L}|\d{1,3})$/u;

/** The zones of `А–В, Д`: А, Б, В, Д, each once; a range that runs backwards or mixes alphabets is a name. */
export function zonesOf(text: string): readonly string[] {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return [...new Set(parts.flatMap(zonesOfPart))];
}

function zonesOfPart(part: string): readonly string[] {
  const [, from = '', to = ''] = range.exec(part) ?? [];
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    return Number(from) <= Number(to) ? numbered({ from: Number(from), to: Number(to) }) : [part];
  }
  const first = from.codePointAt(0);
  const last = to.codePointAt(0);
  if (first === undefined || last === undefined || !sameAlphabet(from, to) || first > last) return [part];
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
}

const alphabets = [/^[А-Я]$/, /^[а-я]$/, /^[A-Z]$/, /^[a-z]$/];

function sameAlphabet(one: string, other: string): boolean {
  return alphabets.some((letters) => letters.test(one) && letters.test(other));
}

/** How many slots a pattern has, without writing them out. */
export function countSlots({ zones, racks, tiers }: SlotPattern): number {
  return Math.max(zonesOf(zones).length, 1) * lengthOf(racks) * (tiers ? lengthOf(tiers) : 1);
}

/** The slots of a pattern in their order: `А-01-1`, `А-01-2`…; numbers of one kind have the same width. */
export function slotsOf({ zones, racks, tiers }: SlotPattern): readonly PatternSlot[] {
  const rackNames = numbered(racks);
  const tierNames = tiers ? numbered(tiers) : [undefined];
  const places = rackNames.flatMap((rack) =>
    tierNames.map((tier) => (tier === undefined ? rack : `${rack}-${tier}`)),
  );
  const zoneNames = zonesOf(zones);
  if (zoneNames.length === 0) return places.map((code) => ({ code }));
  return zoneNames.flatMap((zone) => places.map((place) => ({ code: `${zone}-${place}`, zone })));
}

function lengthOf({ from, to }: Range): number {
  return Math.max(to - from + 1, 0);
}

function numbered(numbers: Range): readonly string[] {
  const width = String(numbers.to).length;
  return Array.from({ length: lengthOf(numbers) }, (_, step) =>
    String(numbers.from + step).padStart(width, '0'),
  );
}
