/**
 * The folded forms of texts: what looks the same is the same text when it is folded (rule R25). Server and screens
 * compare by them alone; SQL has those of words and of codes as `search_key` and `folded_code` (migrations
 * …_0602_search_keys, …_0600_folded_codes), and test/api/folded.test.ts holds each pair equal. One older form of plates
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

/** Spaces and dashes of every kind, the minus sign, and characters that nobody sees. */
const notSeen = /[\s\p{Pd}\u2212\u00ad\u200b-\u200f\u2060]/gu;
const separators = new RegExp(`${notSeen.source}+`, 'u');

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
  return code.trim().split(separators).map(foldedCode).join('-');
}

/** Small Latin letters as the Cyrillic ones that they look like; everything else as it is. */
export function withCyrillicLetters(text: string): string {
  return text.replace(/[abcehkmoptxy]/g, (letter) => cyrillicOf[letter] ?? letter);
}

/**
 * The same where a whole code is compared with another whole one, not a part of it with many: 0 is О. The rest of
 * rule R25, that З is 3 and that leading zeros do not matter, belongs here.
 */
export function foldedCodeAndDigits(text: string): string {
  return foldedCode(text).replaceAll('0', 'о');
}
