const latin = 'ABEKMHOPCTYX';
const cyrillic = 'АВЕКМНОРСТУХ';

/**
 * A plate as it is compared: without spaces and case, and with Cyrillic letters for the Latin ones that look the same,
 * because people type either. `plateKeyOf` is the same in SQL.
 */
export function plateKey(plate: string): string {
  return plate
    .replaceAll(' ', '')
    .toUpperCase()
    .replace(/[ABEKMHOPCTYX]/g, (letter) => cyrillic[latin.indexOf(letter)] ?? letter);
}

export function plateKeyOf(column: string): string {
  return `translate(upper(replace(${column}, ' ', '') collate "und-x-icu"), '${latin}', '${cyrillic}')`;
}
