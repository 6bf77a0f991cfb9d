import { requisiteSentences } from '../clients/requisite-schemas.ts';
import type { RequisiteProblem } from '../clients/requisites.ts';
import { isDay, toRussianDay } from '../shared/dates.ts';
import type { CellProblemCode } from './read-cell.ts';

/** What can be wrong with a journal besides single cells. */
export type ProblemCode =
  | CellProblemCode
  | 'sheetRepeated'
  | 'columnRepeated'
  | 'columnMissing'
  | 'cellEmpty'
  | 'cellMerged'
  | 'formulaWithoutResult'
  | 'formulaError'
  | 'rowRepeated'
  | 'referenceUnknown'
  | 'referenceMistyped'
  | 'organizationMissing'
  | 'organizationAmbiguous'
  | 'clientAmbiguous'
  | 'contractAmbiguous'
  | 'endBeforeStart'
  | 'movementBeforeStart'
  | 'pickupOfMoreThanThereIs'
  | 'slotOverfilled';

/** What is worth knowing of a journal that is imported all the same. */
export type WarningCode =
  'sheetUnknown' | 'columnUnknown' | 'formulasTaken' | 'existingKept' | 'seasonWithoutEnd' | 'rowChanged';

type Details = Readonly<Record<string, unknown>>;

/** What is wrong, and what to do about it. */
export interface Sentence {
  readonly message: string;
  readonly remedy: string;
}

type Sentences<Code extends string> = Readonly<Record<Code, (details: Details) => readonly [string, string]>>;

/** A value inside a sentence; days as people write them. */
function say(value: unknown): string {
  if (Array.isArray(value)) return value.map((part) => say(part)).join(', ');
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return isDay(text) ? toRussianDay(text) : text;
}

function quoted(value: unknown): string {
  return `«${say(value)}»`;
}

const russian: Sentences<ProblemCode | WarningCode> = {
  textTooLong: ({ max }) => [`Текст длиннее ${say(max)} знаков`, 'Сократите его'],
  textUnprintable: () => ['В тексте есть невидимые управляющие символы', 'Наберите текст ячейки заново'],
  textBecameDate: () => [
    'Excel превратил текст в дату',
    'Задайте ячейке формат «Текстовый» и наберите значение заново',
  ],
  textExpected: () => ['Здесь нужен текст, а не ИСТИНА или ЛОЖЬ', 'Наберите значение как текст'],
  digitsLost: () => [
    'Число длиннее 15 цифр: Excel уже потерял последние',
    'Задайте ячейке формат «Текстовый» и наберите номер заново',
  ],
  requisiteWrong: ({ problem, asNumber }) => [
    requisiteSentences[problem as RequisiteProblem].ru,
    asNumber === true
      ? 'Если номер начинается с нуля, задайте ячейке формат «Текстовый»: в числе Excel отбрасывает первый ноль'
      : 'Исправьте реквизит',
  ],
  wholeNumberExpected: ({ value, min, max }) => [
    `Вместо ${quoted(value)} нужно целое число от ${say(min)} до ${say(max)}`,
    'Исправьте число',
  ],
  priceExpected: ({ value }) => [
    `${quoted(value)} — не цена в рублях`,
    'Напишите число не меньше нуля, до 9 цифр и 4 знаков после запятой',
  ],
  dayExpected: ({ value }) => [`${quoted(value)} — не дата`, 'Напишите дату с 2000 по 2099 год: 15.10.2025'],
  monthExpected: ({ value }) => [`${quoted(value)} — не месяц`, 'Напишите месяц: 10.2025 или 01.10.2025'],
  choiceExpected: ({ value, choices }) => [
    `Значение ${quoted(value)} неизвестно`,
    `Выберите одно из слов: ${say(choices)}`,
  ],
  vatExpected: ({ value }) => [
    `${quoted(value)} — не ставка НДС`,
    'Напишите «без НДС» или 5, 7, 10, 20, 22; смену ставки — с датой: 20; 22 с 01.01.2026',
  ],
  timeZoneUnknown: ({ value }) => [
    `Часовой пояс ${quoted(value)} неизвестен`,
    'Напишите, например, Europe/Moscow или Asia/Yekaterinburg',
  ],
  emailWrong: ({ email }) => [
    `${quoted(email)} — не адрес электронной почты`,
    'Исправьте; адресов не больше 20, через запятую',
  ],
  sheetRepeated: () => ['Такой лист в книге не один', 'Объедините листы или переименуйте лишний'],
  columnRepeated: ({ heading }) => [
    `Столбец ${quoted(heading)} встречается дважды`,
    'Удалите или переименуйте лишний',
  ],
  columnMissing: ({ heading }) => [
    `Нет обязательного столбца ${quoted(heading)}`,
    'Добавьте его; заголовки стоят в первой заполненной строке листа',
  ],
  cellEmpty: () => ['Обязательная ячейка пуста', 'Заполните её или удалите строку'],
  cellMerged: ({ from }) => [
    `Ячейка объединена с ${say(from)}: значение есть только у первой`,
    'Отмените объединение и заполните каждую строку',
  ],
  formulaWithoutResult: () => [
    'В ячейке формула без сохранённого результата',
    'Откройте файл в Excel и сохраните, или вставьте значение вместо формулы',
  ],
  formulaError: ({ error }) => [`В ячейке ошибка ${say(error)}`, 'Исправьте формулу или впишите значение'],
  rowRepeated: ({ firstRow, key }) => [
    `${quoted(key)} уже есть в строке ${say(firstRow)}`,
    'Оставьте одну строку или исправьте код',
  ],
  referenceUnknown: ({ value, list }) => [
    `${quoted(value)} нет ни на листе ${quoted(list)}, ни в базе`,
    `Исправьте или добавьте на лист ${quoted(list)}`,
  ],
  referenceMistyped: ({ value, suggestion, list }) => [
    `${quoted(value)} нет ни на листе ${quoted(list)}, ни в базе, но есть похожее ${quoted(suggestion)}`,
    `Если это оно, напишите ${quoted(suggestion)}: отличаются русские и латинские буквы, регистр или пробелы`,
  ],
  organizationMissing: () => [
    'Неизвестно, чьи это договоры: организации нет ни в файле, ни в базе',
    'Заполните лист «Организация»',
  ],
  organizationAmbiguous: () => [
    'Неизвестно, чьи это договоры: организаций несколько',
    'Оставьте на листе «Организация» одну, остальные загрузите отдельным файлом',
  ],
  clientAmbiguous: ({ inn }) => [
    `С ИНН ${say(inn)} несколько клиентов (разные КПП)`,
    'Добавьте договор в программе, выбрав клиента, и загрузите файл снова',
  ],
  contractAmbiguous: ({ number }) => [
    `Договор ${quoted(number)} есть у нескольких организаций`,
    'Добавьте лист «Организация» с одной из них',
  ],
  endBeforeStart: ({ startsOn, endsOn }) => [
    `Договор кончается ${say(endsOn)}, раньше начала ${say(startsOn)}`,
    'Исправьте даты',
  ],
  movementBeforeStart: ({ contract, startsOn }) => [
    `Движение раньше начала договора ${quoted(contract)} (${say(startsOn)})`,
    'Исправьте дату движения или начало договора',
  ],
  pickupOfMoreThanThereIs: ({ on, available, asked, shortage, plate, contract }) => [
    `Выдача больше остатка: на ${say(on)} по договору ${quoted(contract)}${plate === undefined ? '' : `, номер ${say(plate)},`} есть ${say(available)}, нужно ${say(asked)}, не хватает ${say(shortage)}`,
    'Исправьте количество, дату, категорию или ячейку, или добавьте пропущенный приход',
  ],
  slotOverfilled: ({ slot, on, capacity, occupied, over }) => [
    `Ячейка ${quoted(slot)} переполнена ${say(on)}: занято ${say(occupied)} мест из ${say(capacity)}, лишних ${say(over)}`,
    'Исправьте ячейку или количество в приходах, добавьте пропущенный расход или увеличьте вместимость',
  ],
  sheetUnknown: () => ['Лист не из журнала: не прочитан', 'Если он нужен, назовите его как в шаблоне'],
  columnUnknown: ({ heading }) => [
    `Столбец ${quoted(heading)} не прочитан`,
    'Если он нужен, назовите его как в шаблоне',
  ],
  formulasTaken: ({ count }) => [
    `В столбце формулы (${say(count)}): взяты их сохранённые результаты`,
    'Проверьте, что файл был пересчитан перед сохранением',
  ],
  existingKept: ({ headings }) => [
    `Запись уже есть, отличается: ${say(headings)}. Оставлено то, что в базе`,
    'Если верно то, что в файле, измените запись в программе',
  ],
  seasonWithoutEnd: ({ tariff }) => [
    `В тарифе ${quoted(tariff)} есть цены за сезон, а у договора нет окончания`,
    'Укажите окончание: без него такой договор не рассчитать',
  ],
  rowChanged: ({ number, quantity }) => [
    `Похоже на исправленную строку: раньше загружено движение № ${say(number)} (${say(quantity)} шт.) за тот же день, а в файле его больше нет. Теперь записаны оба`,
    `Если строка исправлена, сделайте сторно движения № ${say(number)}`,
  ],
};

const english: Sentences<ProblemCode | WarningCode> = {
  textTooLong: ({ max }) => [`The text is longer than ${say(max)} characters`, 'Shorten it'],
  textUnprintable: () => ['The text has invisible control characters', 'Type the text again'],
  textBecameDate: () => ['Excel turned the text into a date', 'Format the cell as Text and type it again'],
  textExpected: () => ['A text is expected, not TRUE or FALSE', 'Type the value as text'],
  digitsLost: () => [
    'The number has more than 15 digits: Excel has lost the last ones',
    'Format the cell as Text and type it again',
  ],
  requisiteWrong: ({ problem, asNumber }) => [
    requisiteSentences[problem as RequisiteProblem].en,
    asNumber === true
      ? 'If it begins with a zero, format the cell as Text: Excel drops the zero of a number'
      : 'Correct it',
  ],
  wholeNumberExpected: ({ value, min, max }) => [
    `${quoted(value)} is not a whole number from ${say(min)} to ${say(max)}`,
    'Correct the number',
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
  choiceExpected: ({ value, choices }) => [`${quoted(value)} is not known`, `Choose one of: ${say(choices)}`],
  vatExpected: ({ value }) => [
    `${quoted(value)} is not a VAT rate`,
    'Give «без НДС» or 5, 7, 10, 20, 22; a change with its day: 20; 22 с 01.01.2026',
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
    `The cell is merged with ${say(from)}: only the first one has a value`,
    'Unmerge the cells and fill in every row',
  ],
  formulaWithoutResult: () => [
    'The formula has no saved result',
    'Open and save the file in Excel, or put in the value',
  ],
  formulaError: ({ error }) => [`The cell has the error ${say(error)}`, 'Correct it or put in the value'],
  rowRepeated: ({ firstRow, key }) => [
    `${quoted(key)} already stands in row ${say(firstRow)}`,
    'Keep one row or correct the code',
  ],
  referenceUnknown: ({ value, list }) => [
    `${quoted(value)} is neither on the sheet ${quoted(list)} nor in the database`,
    `Correct it or add it to the sheet ${quoted(list)}`,
  ],
  referenceMistyped: ({ value, suggestion, list }) => [
    `${quoted(value)} is neither on the sheet ${quoted(list)} nor in the database, but ${quoted(suggestion)} looks alike`,
    `If that is meant, type ${quoted(suggestion)}: Russian and Latin letters, case or spaces differ`,
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
    `Several clients have the ИНН ${say(inn)} (with different КПП)`,
    'Make the contract in the program, choosing the client, and import again',
  ],
  contractAmbiguous: ({ number }) => [
    `Several organizations have a contract ${quoted(number)}`,
    'Add the sheet «Организация» with one of them',
  ],
  endBeforeStart: ({ startsOn, endsOn }) => [
    `The contract ends on ${say(endsOn)}, before it starts on ${say(startsOn)}`,
    'Correct the dates',
  ],
  movementBeforeStart: ({ contract, startsOn }) => [
    `The movement is before the contract ${quoted(contract)} starts (${say(startsOn)})`,
    'Correct the day of the movement or the start of the contract',
  ],
  pickupOfMoreThanThereIs: ({ on, available, asked, shortage, plate, contract }) => [
    `More is picked up than there is: on ${say(on)} contract ${quoted(contract)}${plate === undefined ? '' : `, plate ${say(plate)},`} has ${say(available)}, ${say(asked)} needed, ${say(shortage)} short`,
    'Correct the quantity, day, category or slot, or add the delivery that is missing',
  ],
  slotOverfilled: ({ slot, on, capacity, occupied, over }) => [
    `Slot ${quoted(slot)} is overfilled on ${say(on)}: ${say(occupied)} of ${say(capacity)} places taken, ${say(over)} too many`,
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
    `The column has formulas (${say(count)}): their saved results were taken`,
    'Make sure that the file was recalculated before it was saved',
  ],
  existingKept: ({ headings }) => [
    `The record exists and differs in: ${say(headings)}. What is in the database was kept`,
    'If the file is right, change the record in the program',
  ],
  seasonWithoutEnd: ({ tariff }) => [
    `The tariff ${quoted(tariff)} has prices for a season, but the contract has no end`,
    'Give the end: without it the contract cannot be billed',
  ],
  rowChanged: ({ number, quantity }) => [
    `This looks like a corrected row: movement ${say(number)} (${say(quantity)} units) of the same day was imported before and is no longer in the file. Now both are recorded`,
    `If the row was corrected, reverse movement ${say(number)}`,
  ],
};

const sentences = { ru: russian, en: english };
export type Language = keyof typeof sentences;

/** Puts a finding into words. */
export function sentenceOf(
  { code, heading, details }: { code: ProblemCode | WarningCode; heading: string | null; details: Details },
  language: Language,
): Sentence {
  const [message, remedy] = sentences[language][code]({ heading, ...details });
  return { message, remedy };
}
