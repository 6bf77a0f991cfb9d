import type { HttpErrorCode } from '../http/endpoint.ts';
import type { Problems } from '../http/problem.ts';
import type { ChangeErrorCode } from '../shared/change.ts';
import type { CommandErrorCode } from '../shared/command.ts';
import type { IdErrorCode } from '../shared/ids.ts';
import { lookAlikeErrors, lookAlikeSentence } from '../shared/look-alikes/look-alike-sentences.ts';
import type { LookAlikeErrorCode } from '../shared/look-alikes/look-alike.ts';
import type { PageErrorCode } from '../shared/page.ts';

/** What is refused before a context is asked, or by what all contexts share; a missing code does not compile. */
export type EdgeErrorCode =
  | HttpErrorCode
  | CommandErrorCode
  | ChangeErrorCode
  | PageErrorCode
  | IdErrorCode
  | LookAlikeErrorCode
  | 'bodyUnreadable'
  | 'addressUnreadable'
  | 'valueUnusable'
  | 'tooLarge'
  | 'busy'
  | 'internal';

const changedField = {
  ru: 'Это поле тем временем изменил другой сотрудник.',
  en: 'Somebody else has changed this field meanwhile.',
};

export const edgeProblems: Problems<EdgeErrorCode> = {
  signInRequired: { status: 401, ru: () => 'Войдите в систему.', en: () => 'Sign in first.' },
  forbidden: {
    status: 403,
    ru: () => 'Вашей роли это действие не разрешено. Обратитесь к администратору.',
    en: () => 'Your role does not allow this. Ask an administrator.',
  },
  requestInvalid: {
    status: 400,
    ru: () => 'В запросе есть ошибки: исправьте указанные поля.',
    en: () => 'The request has errors: correct the fields named below.',
  },
  idempotencyKeyInvalid: {
    status: 400,
    ru: () => 'Idempotency-Key — от 1 до 200 латинских символов без пробелов.',
    en: () => 'Idempotency-Key takes 1 to 200 printable ASCII characters without spaces.',
  },
  idempotencyKeyReused: {
    status: 409,
    ru: ({ key }) => `Ключ ${String(key)} уже использован для другого запроса: возьмите новый.`,
    en: ({ key }) => `Key ${String(key)} was used for another request: choose a new one.`,
  },
  // 503: a passing state, which is not remembered by the key
  requestUnderWay: {
    status: 503,
    retryAfter: 3,
    ru: () =>
      'Этот же запрос уже принят и ещё выполняется: повторите его через несколько секунд с тем же ключом, и придёт его ответ.',
    en: () =>
      'The same request has come before and is still being carried out: repeat it in a few seconds with the same key, and its answer will come.',
  },
  changedMeanwhile: {
    status: 409,
    ru: () =>
      'Пока карточка была открыта, её изменил кто-то другой: проверьте указанные поля и сохраните ещё раз.',
    en: () =>
      'Somebody else has changed this while it was open: check the fields named below and save again.',
    errors: ({ now }, language) =>
      Object.keys(now ?? {}).map((path) => ({ path, message: changedField[language] })),
  },
  looksLike: {
    status: 409,
    ru: (details) => lookAlikeSentence(details, 'ru'),
    en: (details) => lookAlikeSentence(details, 'en'),
    errors: lookAlikeErrors,
  },
  fileMissing: {
    status: 400,
    ru: () => 'Приложите файл в поле file (multipart/form-data).',
    en: () => 'Attach the file as the field "file" (multipart/form-data).',
  },
  cursorInvalid: {
    status: 400,
    ru: () => 'Неверный cursor: возьмите nextCursor предыдущей страницы того же списка.',
    en: () => 'The cursor is wrong: take nextCursor of the previous page of the same list.',
  },
  idTaken: {
    status: 409,
    ru: () => 'Такой id уже занят: возьмите новый UUID или не указывайте id.',
    en: () => 'This id is taken: make a new UUID or leave the id out.',
  },
  bodyUnreadable: {
    status: 400,
    ru: () => 'Тело запроса не читается: нужен JSON не больше 1 МБ.',
    en: () => 'The request body cannot be read: JSON of at most 1 MB is expected.',
  },
  contentTypeWrong: {
    status: 415,
    ru: () => 'Тело запроса должно быть JSON в UTF-8 с заголовком Content-Type: application/json.',
    en: () => 'The request body must be JSON in UTF-8, with the header Content-Type: application/json.',
  },
  uploadUnreadable: {
    status: 400,
    ru: () => 'Файл дошёл не целиком или форма повреждена: отправьте его ещё раз.',
    en: () => 'The file did not arrive whole or the form is damaged: send it again.',
  },
  addressUnreadable: {
    status: 400,
    ru: () => 'Адрес запроса не читается: проверьте знаки после %.',
    en: () => 'The address of the request cannot be read: check what follows the % signs.',
  },
  valueUnusable: {
    status: 400,
    ru: () => 'Одно из значений нельзя сохранить: проверьте числа, даты, id и невидимые символы.',
    en: () => 'One of the values cannot be kept: check numbers, dates, ids and invisible characters.',
  },
  tooLarge: {
    status: 413,
    ru: () => 'Запрос или файл слишком велик: уменьшите его или разделите на части.',
    en: () => 'The request or the file is too large: make it smaller or split it.',
  },
  notFound: {
    status: 404,
    ru: () => 'Такого адреса или записи нет: проверьте адрес или найдите запись в списке.',
    en: () => 'There is no such address or record: check the address or find the record in its list.',
  },
  busy: {
    status: 503,
    retryAfter: 3,
    ru: () => 'База данных сейчас занята или недоступна: повторите запрос через несколько секунд.',
    en: () => 'The database is busy or cannot be reached: repeat the request in a few seconds.',
  },
  internal: {
    status: 500,
    ru: () => 'Внутренняя ошибка. Она записана в журнал; повторите запрос или сообщите администратору.',
    en: () => 'Internal error. It has been logged; repeat the request or tell the administrator.',
  },
};
