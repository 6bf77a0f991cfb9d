import { requisiteSentences } from '../../../clients/requisites/requisite-sentences.ts';
import type { RequisiteProblem } from '../../../clients/requisites/requisites.ts';
import { errorInRussian } from '../workbook/excel-errors.ts';
import { quoted, shown } from './journal-codes.ts';
import type { ProblemCode, Sentences, WarningCode } from './journal-codes.ts';

export const russian: Sentences<ProblemCode | WarningCode> = {
  textTooLong: ({ max }) => [`Текст длиннее ${shown(max)} знаков`, 'Сократите его'],
  textUnprintable: () => ['В тексте есть невидимые управляющие символы', 'Наберите текст ячейки заново'],
  textBecameDate: () => [
    'Excel превратил текст в дату',
    'Задайте ячейке формат «Текстовый» и наберите значение заново',
  ],
  textBecameNumber: ({ value }) => [
    `Excel превратил текст в число: показано ${quoted(value)}`,
    'Задайте ячейке формат «Текстовый» и наберите значение заново',
  ],
  textShownAsAmount: ({ value }) => [
    `Здесь нужно название или код, а ячейка показывает сумму или проценты: ${quoted(value)}`,
    'Задайте ячейке формат «Текстовый» и наберите значение заново',
  ],
  textNotShown: ({ value }) => [
    `Формат ячейки не показывает того, что в ней записано: ${quoted(value)}`,
    'Задайте ячейке формат «Текстовый» и наберите значение заново',
  ],
  textExpected: () => ['Здесь нужен текст, а не ИСТИНА или ЛОЖЬ', 'Наберите значение как текст'],
  digitsLost: () => [
    'Число длиннее 15 цифр: Excel уже потерял последние',
    'Задайте ячейке формат «Текстовый» и наберите номер заново',
  ],
  partStruck: ({ value }) => [
    `Часть значения зачёркнута: ${quoted(value)}`,
    'Удалите зачёркнутое или наберите значение заново',
  ],
  partRaised: ({ value }) => [
    `Часть значения — надстрочный или подстрочный знак: ${quoted(value)}`,
    'Удалите знак сноски или наберите значение заново',
  ],
  requisiteWrong: ({ problem, asNumber }) => [
    requisiteSentences[problem as RequisiteProblem].ru,
    asNumber === true
      ? 'Если номер начинается с нуля, задайте ячейке формат «Текстовый»: в числе Excel отбрасывает первый ноль'
      : 'Исправьте реквизит',
  ],
  wholeNumberExpected: ({ value, min, max }) => [
    `Вместо ${quoted(value)} нужно целое число от ${shown(min)} до ${shown(max)}`,
    'Исправьте число',
  ],
  numberShownAsDate: ({ value }) => [
    `Здесь нужно число, а ячейка показывает дату ${quoted(value)}`,
    'Задайте ячейке формат «Общий» и наберите число заново',
  ],
  calendarDaysExpected: ({ value }) => [
    `${quoted(value)} — не календарные дни: с выходными и праздниками их было бы другое число`,
    'Напишите срок в календарных днях, только число: 14',
  ],
  priceNotInRoubles: ({ value }) => [
    `Цена показана не в рублях: ${quoted(value)}`,
    'Напишите цену в рублях и задайте ячейке формат «Числовой»',
  ],
  priceExpected: ({ value }) => [
    `${quoted(value)} — не цена в рублях`,
    'Напишите число не меньше нуля, до 9 цифр и 4 знаков после запятой',
  ],
  dayExpected: ({ value }) => [`${quoted(value)} — не дата`, 'Напишите дату с 2000 по 2099 год: 15.10.2025'],
  monthExpected: ({ value }) => [`${quoted(value)} — не месяц`, 'Напишите месяц: 10.2025 или 01.10.2025'],
  choiceExpected: ({ value, choices }) => [
    `Значение ${quoted(value)} неизвестно`,
    `Выберите одно из слов: ${shown(choices)}`,
  ],
  vatExpected: ({ value }) => [
    `${quoted(value)} — не ставка НДС`,
    'Напишите «без НДС» или 5, 7, 10, 20, 22; смену ставки — с датой: 20; 22 с 01.01.2026',
  ],
  vatRateMissing: ({ value }) => [
    `${quoted(value)} не говорит, какая ставка НДС: на УСН бывает и без НДС, и 5 %, и 7 %`,
    'Напишите «без НДС» или ставку: 5, 7, 10, 20, 22',
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
    `Ячейка объединена с ${shown(from)}: значение есть только у первой`,
    'Отмените объединение и заполните каждую строку',
  ],
  mergesTooMany: ({ max }) => [
    `На листе больше ${shown(max)} объединённых ячеек: все не проверить`,
    'Отмените объединение ячеек',
  ],
  formulaWithoutResult: () => [
    'В ячейке формула без сохранённого результата',
    'Откройте файл в Excel и сохраните, или вставьте значение вместо формулы',
  ],
  formulaError: ({ error }) => [
    `В ячейке ошибка ${errorInRussian(shown(error))}`,
    'Исправьте формулу или впишите значение',
  ],
  rowRepeated: ({ firstRow, key, heading }) => [
    `${quoted(key)} уже есть в строке ${shown(firstRow)}`,
    `Оставьте одну строку или исправьте ${quoted(heading)}`,
  ],
  referenceUnknown: ({ value, list }) => [
    `${quoted(value)} нет ни на листе ${quoted(list)}, ни в базе`,
    `Исправьте или добавьте на лист ${quoted(list)}`,
  ],
  referenceMistyped: ({ value, suggestion, list }) => [
    `${quoted(value)} нет ни на листе ${quoted(list)}, ни в базе, но есть похожее ${quoted(suggestion)}`,
    `Если это оно, напишите ${quoted(suggestion)}: отличаются только тире, пробелы, регистр, русские и латинские буквы, О и 0, З и 3 или нули впереди`,
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
    `С ИНН ${shown(inn)} несколько клиентов (разные КПП)`,
    'Добавьте договор в программе, выбрав клиента, и загрузите файл снова',
  ],
  contractAmbiguous: ({ number }) => [
    `Договор ${quoted(number)} есть у нескольких организаций`,
    'Добавьте лист «Организация» с одной из них',
  ],
  contractOfAnotherClient: ({ number, inn }) => [
    `Договор ${quoted(number)} уже есть, и он с другим клиентом: ИНН ${shown(inn)}`,
    'Исправьте номер договора или ИНН: движения попали бы в чужой счёт',
  ],
  endBeforeStart: ({ startsOn, endsOn }) => [
    `Договор кончается ${shown(endsOn)}, раньше начала ${shown(startsOn)}`,
    'Исправьте даты',
  ],
  movementBeforeStart: ({ contract, startsOn }) => [
    `Движение раньше начала договора ${quoted(contract)} (${shown(startsOn)})`,
    'Исправьте дату движения или начало договора',
  ],
  pickupOfMoreThanThereIs: ({ on, available, asked, shortage, plate, contract }) => [
    `Выдача больше остатка: на ${shown(on)} по договору ${quoted(contract)}${plate === undefined ? '' : `, номер ${shown(plate)},`} есть ${shown(available)}, нужно ${shown(asked)}, не хватает ${shown(shortage)}`,
    'Исправьте количество, дату, категорию или ячейку, или добавьте пропущенный приход',
  ],
  pickedUpMeanwhile: ({ number, on, asked, available }) => [
    `Строка исправляет приход, из которого взята выдача № ${shown(number)} от ${shown(on)}: ей нужно ${shown(asked)}, а будет ${shown(available)}`,
    `Исправьте строку, или сделайте сторно выдачи № ${shown(number)} и загрузите файл снова`,
  ],
  slotOverfilled: ({ slot, on, capacity, occupied, over }) => [
    `Ячейка ${quoted(slot)} переполнена ${shown(on)}: занято ${shown(occupied)} мест из ${shown(capacity)}, лишних ${shown(over)}`,
    'Исправьте ячейку или количество в приходах, добавьте пропущенный расход или увеличьте вместимость',
  ],
  sheetUnknown: () => ['Лист не из журнала: не прочитан', 'Если он нужен, назовите его как в шаблоне'],
  columnUnknown: ({ heading }) => [
    `Столбец ${quoted(heading)} не прочитан`,
    'Если он нужен, назовите его как в шаблоне',
  ],
  formulasTaken: ({ count }) => [
    `В столбце формулы (${shown(count)}): взяты их сохранённые результаты`,
    'Проверьте, что файл был пересчитан перед сохранением',
  ],
  existingKept: ({ headings }) => [
    `Запись уже есть, отличается: ${shown(headings)}. Оставлено то, что в базе`,
    'Если верно то, что в файле, измените запись в программе',
  ],
  seasonWithoutEnd: ({ tariff }) => [
    `В тарифе ${quoted(tariff)} есть цены за сезон, а у договора нет окончания`,
    'Укажите окончание: без него такой договор не рассчитать',
  ],
  recordedByHandToo: ({ number }) => [
    `Строка загружена раньше, и такое же движение № ${shown(number)} записано вручную: шины посчитаны дважды`,
    `Если это одно и то же, сделайте сторно движения № ${shown(number)}`,
  ],
  rowGone: ({ kind, number, on, quantity }) => [
    `${kind === 'delivery' ? 'Приёмка' : 'Выдача'} № ${shown(number)} от ${shown(on)} (${shown(quantity)} шт.) загружена раньше, а строки о ней в файле больше нет`,
    'Если её не было, сделайте её сторно; если строка исправлена, посмотрите, не посчитаны ли шины дважды',
  ],
  movementInFuture: ({ occurredOn, today }) => [
    `Строка не загружена: она датирована ${shown(occurredOn)}, а на складе сегодня ${shown(today)}`,
    'Если дата верна, загрузите файл ещё раз, когда она наступит; если нет, исправьте её',
  ],
  errorsTakenAsEmpty: ({ error, count }) => [
    `В столбце ошибки вместо значений (${errorInRussian(shown(error))}; всего ${shown(count)}): ячейки прочитаны как пустые`,
    'Если там должны быть значения, исправьте формулы или впишите их',
  ],
  brokenRowsTakenAsBlank: ({ rows, more }) => [
    `Строки, в которых только ошибки формул, прочитаны как пустые: ${rowList(rows, more)}`,
    'Если там должны быть данные, исправьте формулы или впишите значения',
  ],
  hiddenSheetTaken: () => [
    'Лист скрыт, но прочитан',
    'Если его не нужно загружать, удалите или переименуйте его',
  ],
  hiddenRowsTaken: ({ rows, more }) => [
    `Скрытые строки (в том числе скрытые фильтром) тоже прочитаны: ${rowList(rows, more)}`,
    'Если их не нужно загружать, удалите их из листа',
  ],
  hiddenColumnTaken: ({ heading }) => [
    `Столбец ${quoted(heading)} скрыт, но прочитан`,
    'Проверьте, что в нём то, что нужно',
  ],
  struckRowsTaken: ({ rows, more }) => [
    `Строки с зачёркнутыми ячейками тоже прочитаны: ${rowList(rows, more)}`,
    'Если зачёркнутое не нужно загружать, удалите его из листа',
  ],
  struckWordsTaken: ({ rows, more }) => [
    `Тексты, в которых зачёркнута часть, прочитаны целиком; строки: ${rowList(rows, more)}`,
    'Если зачёркнутое не нужно загружать, удалите его из ячейки',
  ],
  columnsBeyond: ({ column }) => [
    `Ячейки правее столбца ${shown(column)} не прочитаны`,
    'Если там есть столбцы журнала, перенесите их левее',
  ],
};

function rowList(rows: unknown, more: unknown): string {
  return `${shown(rows)}${more === 0 ? '' : ` и ещё ${shown(more)}`}`;
}
