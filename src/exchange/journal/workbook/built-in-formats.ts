/**
 * Formats that a workbook names by number and does not write down (ECMA-376, 18.8.30), as a Russian Excel shows them.
 * The rest below 164 are not used by Excel in Russia.
 */
const codes: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0',
  43: '#,##0.00;-#,##0.00',
  48: '##0.0E+0',
  49: '@',
};

/** The money of the reader's country, whatever currency the program that wrote the file put beside the number. */
const ownMoney = [5, 6, 7, 8, 42, 44];

const dates = [
  { from: 14, to: 22 },
  { from: 27, to: 36 },
  { from: 45, to: 47 },
  { from: 50, to: 58 },
];

/** The code of a format that is known by its number; undefined when its number says nothing. */
export function builtInFormat(number: number): string | undefined {
  if (ownMoney.includes(number)) return '#,##0.00 "₽"';
  if (dates.some(({ from, to }) => number >= from && number <= to)) return 'dd.mm.yyyy';
  return codes[number];
}

/** True when the number alone decides, even if the file writes a code for it. */
export function isOwnMoney(number: number): boolean {
  return ownMoney.includes(number);
}
