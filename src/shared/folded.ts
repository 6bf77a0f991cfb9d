/**
 * The folded forms of texts: what looks the same is the same text when it is folded (rule R25). Server and screens
 * compare by them alone; SQL has those of words, of codes and of whole codes as `search_key`, `folded_code` and
 * `fully_folded` (migrations …_0602_search_keys, …_0600_folded_codes, …_1100_look_alikes), and test/api/folded.test.ts
 * holds each pair equal. One older form of plates
 * is kept beside them, in src/exchange/journal/check/movement-fact.ts: the keys of imported rows are stored as it made
 * them, so it must not change with what is here.
 */

/** Latin letters as the Cyrillic ones that they look like. */
const cyrillicOf: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** Spaces and dashes of every kind, and the minus sign. */
const separator = /[\s\p{Pd}\u2212]/u;
/** Characters that nobody sees. */
const unseen = /[\u00ad\u200b-\u200f\u2060]/gu;
const notSeen = new RegExp(`${separator.source}|${unseen.source}`, 'gu');
const separatorsOrUnseen = new RegExp(`(?:${notSeen.source})+`, 'u');

/** Of names and other words: case does not matter, ё is е. */
export function foldedWords(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** Of codes, numbers and plates: spaces, dashes and the alphabet of letters that look alike do not matter besides. */
export function foldedCode(text: string): string {
  return withCyrillicLetters(foldedWords(text).replace(notSeen, ''));
}

/**
 * Of a code that stands for one certain thing, where a wrong one would do harm: a space or a dash of any kind is a dash,
 * but its place matters, so that 1-11 is not taken for 11-1.
 */
export function foldedParts(code: string): string {
  return code.trim().split(separatorsOrUnseen).map(foldedCode).join('-');
}

/** Small Latin letters as the Cyrillic ones that they look like; everything else as it is. */
export function withCyrillicLetters(text: string): string {
  return text.replace(/[abcehkmoptxy]/g, (letter) => cyrillicOf[letter] ?? letter);
}

/** Of a whole plate that is compared with another whole one, not a part of it with many: 0 is О besides, and 3 is З. */
export function foldedPlate(plate: string): string {
  return foldedCode(plate).replaceAll('0', 'о').replaceAll('3', 'з');
}

/** More letters and signs that look alike, each as what the fully folded form has for it. */
const foldedFurther: Readonly<Record<string, string>> = {
  ë: 'е',
  о: '0',
  з: '3',
  i: 'і',
  s: 'ѕ',
  j: 'ј',
  ',': '.',
};

const quotes = /["'`ʹʼ‘’‚‛“”„‟«»‹›′]/gu;
/** Everything that is never shown: marks of direction, variation selectors, fillers and the like. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
/** Dashes and spaces, and signs that look like a dash. */
const separatorsByLook = new RegExp(`(?:${separator.source}|[\u02d7\u2043\u2796])+`, 'gu');
/** After a letter nobody sees whether О and З are letters or digits: there a dash before a number does not count. */
const dashAfterLetterOrDigit = /(?<=[a-zа-џ][03])-(?=[0-9])/gu;

/**
 * Of a whole code, number or name that must be told from every other one (rule R25): what has the same form looks the
 * same to people, or was meant to be the same. Compatible characters are one (NFKC); quotation marks, case, ё and the
 * alphabet of letters that look alike do not matter; О is 0, З is 3, a comma is a point; zeros before a number do not
 * matter. A space or a dash of any kind counts between two digits alone: ХР-1 is ХР1, and 1-11 is not 11-1; an О or З after
 * a letter is none: АВТО-1 is АВТО1.
 */
export function fullyFolded(text: string): string {
  return withCyrillicLetters(foldedWords(text.normalize('NFKC')))
    .replace(ignorable, '')
    .replace(quotes, '')
    .replace(/[ëозisj,]/gu, (letter) => foldedFurther[letter] ?? letter)
    .replace(separatorsByLook, '-')
    .replace(dashAfterLetterOrDigit, '')
    .replace(/(?<![0-9])-|-(?![0-9])/g, '')
    .replace(/(?<![0-9])0+(?=[0-9])/g, '');
}
