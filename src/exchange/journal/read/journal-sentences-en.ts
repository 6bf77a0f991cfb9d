import { requisiteSentences } from '../../../clients/requisites/requisite-sentences.ts';
import type { RequisiteProblem } from '../../../clients/requisites/requisites.ts';
import { quoted, shown } from './journal-codes.ts';
import type { ProblemCode, Sentences, WarningCode } from './journal-codes.ts';

export const english: Sentences<ProblemCode | WarningCode> = {
  textTooLong: ({ max }) => [`The text is longer than ${shown(max)} characters`, 'Shorten it'],
  textUnprintable: () => ['The text has invisible control characters', 'Type the text again'],
  textBecameDate: () => ['Excel turned the text into a date', 'Format the cell as Text and type it again'],
  textBecameNumber: ({ value }) => [
    `Excel turned the text into a number, shown as ${quoted(value)}`,
    'Format the cell as Text and type it again',
  ],
  textShownAsAmount: ({ value }) => [
    `A name or a code is expected, but the cell shows money or a percent: ${quoted(value)}`,
    'Format the cell as Text and type it again',
  ],
  textNotShown: ({ value }) => [
    `The format of the cell does not show what is in it: ${quoted(value)}`,
    'Format the cell as Text and type it again',
  ],
  textExpected: () => ['A text is expected, not TRUE or FALSE', 'Type the value as text'],
  digitsLost: () => [
    'The number has more than 15 digits: Excel has lost the last ones',
    'Format the cell as Text and type it again',
  ],
  partStruck: ({ value }) => [
    `A part of the value is struck through: ${quoted(value)}`,
    'Delete what is struck through, or type the value again',
  ],
  partRaised: ({ value }) => [
    `A part of the value is superscript or subscript: ${quoted(value)}`,
    'Delete the mark of the footnote, or type the value again',
  ],
  requisiteWrong: ({ problem, asNumber }) => [
    requisiteSentences[problem as RequisiteProblem].en,
    asNumber === true
      ? 'If it begins with a zero, format the cell as Text: Excel drops the zero of a number'
      : 'Correct it',
  ],
  wholeNumberExpected: ({ value, min, max }) => [
    `${quoted(value)} is not a whole number from ${shown(min)} to ${shown(max)}`,
    'Correct the number',
  ],
  numberShownAsDate: ({ value }) => [
    `A number is expected, but the cell shows the date ${quoted(value)}`,
    'Format the cell as General and type the number again',
  ],
  calendarDaysExpected: ({ value }) => [
    `${quoted(value)} are not calendar days: with weekends and holidays they would be another number`,
    'Give calendar days, the number alone: 14',
  ],
  priceNotInRoubles: ({ value }) => [
    `The price is not shown in roubles: ${quoted(value)}`,
    'Give the price in roubles and format the cell as Number',
  ],
  priceExpected: ({ value }) => [
    `${quoted(value)} is not a price in roubles`,
    'Give a number of at least zero, up to 9 digits and 4 decimals',
  ],
  dayExpected: ({ value }) => [
    `${quoted(value)} is not a date`,
    'Give a date of the years 2000 to 2099: 15.10.2025',
  ],
  monthExpected: ({ value }) => [`${quoted(value)} is not a month`, 'Give a month: 10.2025 or 01.10.2025'],
  choiceExpected: ({ value, choices }) => [
    `${quoted(value)} is not known`,
    `Choose one of: ${shown(choices)}`,
  ],
  vatExpected: ({ value }) => [
    `${quoted(value)} is not a VAT rate`,
    'Give «без НДС» or 5, 7, 10, 20, 22; a change with its day: 20; 22 с 01.01.2026',
  ],
  vatRateMissing: ({ value }) => [
    `${quoted(value)} does not say the VAT rate: УСН may mean no VAT, 5 % or 7 %`,
    'Give «без НДС» or the rate: 5, 7, 10, 20, 22',
  ],
  timeZoneUnknown: ({ value }) => [
    `The time zone ${quoted(value)} is not known`,
    'Give, for example, Europe/Moscow or Asia/Yekaterinburg',
  ],
  emailWrong: ({ email }) => [
    `${quoted(email)} is not an email address`,
    'Correct it; at most 20 addresses, separated by commas',
  ],
  sheetRepeated: () => ['The workbook has this sheet twice', 'Join the sheets or rename one'],
  columnRepeated: ({ heading }) => [`The column ${quoted(heading)} stands twice`, 'Delete or rename one'],
  columnMissing: ({ heading }) => [
    `The required column ${quoted(heading)} is missing`,
    'Add it; headings stand in the first row that is not empty',
  ],
  cellEmpty: () => ['A required cell is empty', 'Fill it in or delete the row'],
  cellMerged: ({ from }) => [
    `The cell is merged with ${shown(from)}: only the first one has a value`,
    'Unmerge the cells and fill in every row',
  ],
  mergesTooMany: ({ max }) => [
    `The sheet has more than ${shown(max)} merged areas, too many to check`,
    'Unmerge the cells',
  ],
  formulaWithoutResult: () => [
    'The formula has no saved result',
    'Open and save the file in Excel, or put in the value',
  ],
  formulaError: ({ error }) => [`The cell has the error ${shown(error)}`, 'Correct it or put in the value'],
  rowRepeated: ({ firstRow, key, heading }) => [
    `${quoted(key)} already stands in row ${shown(firstRow)}`,
    `Keep one row or correct ${quoted(heading)}`,
  ],
  referenceUnknown: ({ value, list }) => [
    `${quoted(value)} is neither on the sheet ${quoted(list)} nor in the database`,
    `Correct it or add it to the sheet ${quoted(list)}`,
  ],
  referenceMistyped: ({ value, suggestion, list }) => [
    `${quoted(value)} is neither on the sheet ${quoted(list)} nor in the database, but ${quoted(suggestion)} looks alike`,
    `If that is meant, type ${quoted(suggestion)}: they differ only in dashes, spaces, case, Cyrillic and Latin letters, О and 0, З and 3 or leading zeros`,
  ],
  organizationMissing: () => [
    'Whose contracts are these? There is no organization in the file or the database',
    'Fill in the sheet «Организация»',
  ],
  organizationAmbiguous: () => [
    'Whose contracts are these? There are several organizations',
    'Leave one on the sheet «Организация» and import the others from another file',
  ],
  clientAmbiguous: ({ inn }) => [
    `Several clients have the ИНН ${shown(inn)} (with different КПП)`,
    'Make the contract in the program, choosing the client, and import again',
  ],
  contractAmbiguous: ({ number }) => [
    `Several organizations have a contract ${quoted(number)}`,
    'Add the sheet «Организация» with one of them',
  ],
  contractOfAnotherClient: ({ number, inn }) => [
    `The contract ${quoted(number)} exists, and is that of another client: ИНН ${shown(inn)}`,
    "Correct the number or the ИНН: the movements would be on somebody else's invoice",
  ],
  endBeforeStart: ({ startsOn, endsOn }) => [
    `The contract ends on ${shown(endsOn)}, before it starts on ${shown(startsOn)}`,
    'Correct the dates',
  ],
  movementBeforeStart: ({ contract, startsOn }) => [
    `The movement is before the contract ${quoted(contract)} starts (${shown(startsOn)})`,
    'Correct the day of the movement or the start of the contract',
  ],
  pickupOfMoreThanThereIs: ({ on, available, asked, shortage, plate, contract }) => [
    `More is picked up than there is: on ${shown(on)} contract ${quoted(contract)}${plate === undefined ? '' : `, plate ${shown(plate)},`} has ${shown(available)}, ${shown(asked)} needed, ${shown(shortage)} short`,
    'Correct the quantity, day, category or slot, or add the delivery that is missing',
  ],
  pickedUpMeanwhile: ({ number, on, asked, available }) => [
    `The row corrects a delivery from which pickup No. ${shown(number)} of ${shown(on)} was taken: it needs ${shown(asked)}, and there will be ${shown(available)}`,
    `Correct the row, or reverse pickup No. ${shown(number)} and import the file again`,
  ],
  slotOverfilled: ({ slot, on, capacity, occupied, over }) => [
    `Slot ${quoted(slot)} is overfilled on ${shown(on)}: ${shown(occupied)} of ${shown(capacity)} places taken, ${shown(over)} too many`,
    'Correct the slot or quantity of deliveries, add the pickup that is missing, or raise the capacity',
  ],
  sheetUnknown: () => [
    'The sheet is not part of a journal and was not read',
    'If needed, name it as in the template',
  ],
  columnUnknown: ({ heading }) => [
    `The column ${quoted(heading)} was not read`,
    'If needed, name it as in the template',
  ],
  formulasTaken: ({ count }) => [
    `The column has formulas (${shown(count)}): their saved results were taken`,
    'Make sure that the file was recalculated before it was saved',
  ],
  existingKept: ({ headings }) => [
    `The record exists and differs in: ${shown(headings)}. What is in the database was kept`,
    'If the file is right, change the record in the program',
  ],
  seasonWithoutEnd: ({ tariff }) => [
    `The tariff ${quoted(tariff)} has prices for a season, but the contract has no end`,
    'Give the end: without it the contract cannot be billed',
  ],
  recordedByHandToo: ({ number }) => [
    `The row was imported before, and the same was recorded by hand as movement No. ${shown(number)}: the tires count twice`,
    `If both are the same, reverse movement No. ${shown(number)}`,
  ],
  rowGone: ({ kind, number, on, quantity }) => [
    `${kind === 'delivery' ? 'Delivery' : 'Pickup'} No. ${shown(number)} of ${shown(on)} (${shown(quantity)} units) was imported before, and its row is gone from the file`,
    'If it did not happen, reverse it; if its row was corrected, see that the tires do not count twice',
  ],
  movementInFuture: ({ occurredOn, today }) => [
    `The row was left out: it is dated ${shown(occurredOn)}, but it is ${shown(today)} at the warehouse`,
    'If the day is right, import the file again when it has come; if not, correct it',
  ],
  errorsTakenAsEmpty: ({ error, count }) => [
    `The column has errors instead of values (${shown(error)}; ${shown(count)} in all): these cells were read as empty`,
    'If values belong there, correct the formulas or put the values in',
  ],
  brokenRowsTakenAsBlank: ({ rows, more }) => [
    `Rows with nothing but errors of formulas were read as blank: ${rowList(rows, more)}`,
    'If data belong there, correct the formulas or put the values in',
  ],
  hiddenSheetTaken: () => ['The sheet is hidden, and was read', 'If not wanted, delete or rename it'],
  hiddenRowsTaken: ({ rows, more }) => [
    `Hidden rows (those hidden by a filter too) were read as well: ${rowList(rows, more)}`,
    'If they are not wanted, delete them from the sheet',
  ],
  hiddenColumnTaken: ({ heading }) => [
    `The column ${quoted(heading)} is hidden, and was read`,
    'Make sure that it has what is wanted',
  ],
  struckRowsTaken: ({ rows, more }) => [
    `Rows with cells that are struck through were read as well: ${rowList(rows, more)}`,
    'If what is struck through is not wanted, delete it from the sheet',
  ],
  struckWordsTaken: ({ rows, more }) => [
    `Texts of which a part is struck through were read as a whole, in the rows: ${rowList(rows, more)}`,
    'If what is struck through is not wanted, delete it from the cell',
  ],
  columnsBeyond: ({ column }) => [
    `Cells to the right of column ${shown(column)} were not read`,
    'If columns of the journal are there, move them to the left',
  ],
};

function rowList(rows: unknown, more: unknown): string {
  return `${shown(rows)}${more === 0 ? '' : ` and ${shown(more)} more`}`;
}
