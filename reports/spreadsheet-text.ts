const formulaStart = /^[=+\-@\t\r\n]/;

/**
 * A text that no spreadsheet takes for a formula. In the workbook itself a text cell is a text; but the same
 * workbook is one day saved as CSV, where the type is lost and a text that begins with = + - @ (or with a tab or line
 * break before them) runs. Such a text gets an apostrophe in front, the spreadsheets' own sign for "text follows".
 */
export function spreadsheetText(value: string): string {
  return formulaStart.test(value) ? `'${value}` : value;
}
