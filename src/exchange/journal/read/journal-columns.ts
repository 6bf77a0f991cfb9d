import {
  accountProblem,
  bicProblem,
  innProblem,
  kppProblem,
  ogrnProblem,
} from '../../../clients/requisites/requisites.ts';
import { longestNumber } from '../../../clients/contracts/contract.ts';
import { longestCode } from '../../../pricing/categories/category.ts';
import { lotFields } from '../../../storage/lots/lot-fields.ts';
import type { LotFieldName } from '../../../storage/lots/lot-fields.ts';
import { optional, required } from './column.ts';
import type { Column } from './column.ts';
import { contractTermColumns } from './contract-term-columns.ts';
import { choice, timeZone, yesNo, yesNoWords } from './read-cell.ts';
import type { CellReader } from './read-cell.ts';
import { dayCell, monthCell } from './read-day.ts';
import { numberOfPlaces, price, wholeNumber } from './read-number.ts';
import { emails, requisite, text } from './read-text.ts';
import { vatRegimes } from './read-vat.ts';
import { perSynonyms, perWords, seasonSynonyms, seasonWords } from './words.ts';

export type Columns = Readonly<Record<string, Column>>;

/** What a row says when every required cell could be read. */
type RowOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends Column<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | undefined
    : never;
};

/** A column about the tires of a lot: the table of lot fields has its heading (lot-fields.ts). */
function ofLot<Value>(
  field: LotFieldName,
  read: CellReader<Value>,
  hint: string,
  choices?: readonly string[],
): Column<Value, false> {
  return optional(lotFields[field].title.ru, read, hint, choices);
}

const placeCode = text(50);
const priceCode = text(longestCode);
const contractNumber = text(longestNumber);
const plate = text(lotFields.plate.longest);
const dateHint = 'Дата: 15.10.2025';
/** Without a bank the account is checked for its shape; with the БИК of its row in check-master-rows.ts. */
const account = requisite((value) => accountProblem(value, ''));

/** The sheets of the journal workbook in the order in which they refer to each other (DESIGN, section 5). */
export const journalSheets = {
  Организация: {
    name: required('Название', text(500), 'Полное название с кавычками'),
    inn: required('ИНН', requisite(innProblem), '10 цифр, у ИП 12; ячейка текстовая'),
    kpp: optional('КПП', requisite(kppProblem), '9 знаков; у ИП пусто'),
    ogrn: optional('ОГРН', requisite(ogrnProblem), '13 цифр, у ИП 15'),
    address: required('Адрес', text(500), 'С индексом, как в документах'),
    bankAccount: required('Расчётный счёт', account, '20 цифр; ячейка текстовая'),
    bic: required('БИК', requisite(bicProblem), '9 цифр; ячейка текстовая'),
    correspondentAccount: required('Корр. счёт', account, '20 цифр; ячейка текстовая'),
    bankName: required('Банк', text(), 'Название банка'),
    directorPost: required('Должность руководителя', text(), 'Например: Генеральный директор'),
    directorName: required('Руководитель', text(), 'Фамилия И. О.'),
    accountantName: optional('Бухгалтер', text(), 'Фамилия И. О.'),
    vat: required('НДС', vatRegimes, 'без НДС, или процент: 20; с даты: 20; 22 с 01.01.2026'),
  },
  Склады: {
    code: required('Код', placeCode, 'Короткое имя для ссылок: СКЛ-1'),
    name: required('Название', text(), 'Как называют склад'),
    timeZone: optional('Часовой пояс', timeZone, 'Europe/Moscow, если пусто'),
  },
  Ячейки: {
    warehouse: required('Склад', placeCode, 'Код с листа «Склады»'),
    zone: optional('Зона', placeCode, 'Часть склада: А'),
    slot: required('Ячейка', placeCode, 'Код на складе: А-01-1'),
    capacity: required('Вместимость', numberOfPlaces(0, 1_000_000), 'Сколько мест, целое число'),
  },
  Категории: {
    code: required('Код', priceCode, 'R16-18'),
    name: required('Название', text(), 'Как писать в документах'),
    places: required('Мест', numberOfPlaces(1, 10_000), 'Сколько мест занимает одна единица'),
  },
  Тарифы: {
    tariff: required('Тариф', priceCode, 'Код тарифа: МЕСЯЦ'),
    category: required('Категория', priceCode, 'Код с листа «Категории»'),
    validFrom: required('Действует с', dayCell, dateHint),
    price: required('Цена', price, 'Рублей за единицу: 95,00'),
    per: required('За', choice(perWords, perSynonyms), 'За что цена', Object.keys(perWords)),
  },
  Клиенты: {
    name: required('Название', text(500), 'Полное название с кавычками'),
    inn: required('ИНН', requisite(innProblem), '10 цифр, у ИП 12; ячейка текстовая'),
    kpp: optional('КПП', requisite(kppProblem), '9 знаков; у ИП пусто'),
    address: optional('Адрес', text(500), 'Для счетов и актов'),
    emails: optional('Эл. почта', emails, 'Несколько адресов — через запятую'),
  },
  Договоры: {
    number: required('Номер', contractNumber, 'Как в договоре: ХР-2025/001'),
    clientInn: required('ИНН клиента', requisite(innProblem), 'ИНН с листа «Клиенты»'),
    signedOn: required('Дата', dayCell, dateHint),
    startsOn: required('Начало', dayCell, dateHint),
    endsOn: optional('Окончание', dayCell, 'Последний день; нужна для цен за сезон'),
    tariff: required('Тариф', priceCode, 'Код с листа «Тарифы»'),
    ...contractTermColumns,
    billFrom: optional('Расчёт с', monthCell, 'Первый месяц расчёта здесь: 10.2025; начало, если пусто'),
  },
  Приход: {
    occurredOn: required('Дата', dayCell, dateHint),
    contract: required('Договор', contractNumber, 'Номер с листа «Договоры»'),
    warehouse: required('Склад', placeCode, 'Код с листа «Склады»'),
    slot: required('Ячейка', placeCode, 'Код с листа «Ячейки»'),
    category: required('Категория', priceCode, 'Код с листа «Категории»'),
    quantity: required('Количество', wholeNumber(1, 100_000), 'Целое число единиц'),
    plate: ofLot('plate', plate, 'А123ВС77'),
    brand: ofLot('brand', text(lotFields.brand.longest), 'Nokian'),
    model: ofLot('model', text(lotFields.model.longest), 'Hakkapeliitta 9'),
    size: ofLot('size', text(lotFields.size.longest), '205/55 R16; ячейка текстовая'),
    season: ofLot('season', choice(seasonWords, seasonSynonyms), 'Сезон шин', Object.keys(seasonWords)),
    onRims: ofLot('onRims', yesNo, 'да или нет', yesNoWords),
    note: ofLot('note', text(lotFields.note.longest), `Что угодно, до ${lotFields.note.longest} знаков`),
  },
  Расход: {
    occurredOn: required('Дата', dayCell, dateHint),
    contract: required('Договор', contractNumber, 'Номер с листа «Договоры»'),
    warehouse: required('Склад', placeCode, 'Код с листа «Склады»'),
    category: required('Категория', priceCode, 'Код с листа «Категории»'),
    quantity: required('Количество', wholeNumber(1, 100_000), 'Целое число единиц'),
    slot: optional('Ячейка', placeCode, 'Пусто — из любой ячейки, по порядку прихода'),
    plate: ofLot('plate', plate, 'Пусто — любые шины, по порядку прихода'),
  },
} as const satisfies Readonly<Record<string, Columns>>;

export type SheetName = keyof typeof journalSheets;
export const sheetNames = Object.keys(journalSheets) as SheetName[];

/** What a complete row of a sheet says. */
export type CompleteValues<S extends SheetName> = RowOf<(typeof journalSheets)[S]>;
/** What a row of a sheet says as far as it could be read. */
export type SheetValues<S extends SheetName> = Partial<CompleteValues<S>>;
