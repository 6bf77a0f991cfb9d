import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, Request } from 'express';
import { MulterError } from 'multer';
import type { Logger } from 'pino';
import { billingConstraints, billingProblems } from '../billing/billing-problems.ts';
import { clientsConstraints, clientsProblems } from '../clients/clients-problems.ts';
import type { BillingErrorCode } from '../billing/runs/billing-run.ts';
import type { ClientsErrorCode } from '../clients/clients-problems.ts';
import { exchangeProblems } from '../exchange/exchange-problems.ts';
import type { ImportErrorCode } from '../exchange/exchange-problems.ts';
import { pricingConstraints, pricingProblems } from '../pricing/pricing-problems.ts';
import type { PricingErrorCode } from '../pricing/pricing-problems.ts';
import type { ChangeErrorCode } from '../shared/change.ts';
import type { CommandErrorCode } from '../shared/command.ts';
import { brokenConstraint, databaseTrouble } from '../shared/db.ts';
import { DomainError } from '../shared/errors.ts';
import type { HttpErrorCode } from '../http/endpoint.ts';
import { languageOf } from '../http/endpoint.ts';
import type { IdErrorCode } from '../shared/ids.ts';
import type { PageErrorCode } from '../shared/page.ts';
import type { Constraints, Details, Problems } from '../http/problem.ts';
import type { ShapeError } from '../shared/shape-error.ts';
import { staffConstraints, staffProblems } from '../staff/staff-problems.ts';
import type { StaffErrorCode } from '../staff/users/user.ts';
import { storageConstraints, storageProblems } from '../storage/storage-problems.ts';
import type { StorageErrorCode } from '../storage/storage-problems.ts';

/** Every code the product answers with: a context's table that misses one of its codes does not compile. */
type EdgeErrorCode =
  | HttpErrorCode
  | CommandErrorCode
  | ChangeErrorCode
  | PageErrorCode
  | IdErrorCode
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

const edgeProblems: Problems<EdgeErrorCode> = {
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
  changedMeanwhile: {
    status: 409,
    ru: () =>
      'Пока карточка была открыта, её изменил кто-то другой: проверьте указанные поля и сохраните ещё раз.',
    en: () =>
      'Somebody else has changed this while it was open: check the fields named below and save again.',
    errors: ({ now }, language) =>
      Object.keys(now ?? {}).map((path) => ({ path, message: changedField[language] })),
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

type ErrorCode =
  | EdgeErrorCode
  | StaffErrorCode
  | PricingErrorCode
  | ClientsErrorCode
  | StorageErrorCode
  | BillingErrorCode
  | ImportErrorCode;

/** A context whose table is forgotten here does not compile. */
const problems: Problems<ErrorCode> = {
  ...edgeProblems,
  ...staffProblems,
  ...pricingProblems,
  ...clientsProblems,
  ...storageProblems,
  ...billingProblems,
  ...exchangeProblems,
};

const constraints: Constraints<ErrorCode> = {
  ...staffConstraints,
  ...pricingConstraints,
  ...clientsConstraints,
  ...storageConstraints,
  ...billingConstraints,
};

interface Refusal {
  readonly code: string;
  readonly details: Details;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof DomainError) return error;
  const constraint = brokenConstraint(error);
  const code = constraint === undefined ? undefined : constraints[constraint];
  if (code !== undefined) return { code, details: {} };
  return { code: edgeCodeOf(error), details: {} };
}

/** The refusal that an error of Express, of a parser or of the database stands for. */
function edgeCodeOf(error: unknown): EdgeErrorCode {
  if (error instanceof MulterError) return error.code === 'LIMIT_FILE_SIZE' ? 'tooLarge' : 'fileMissing';
  const trouble = databaseTrouble(error);
  if (trouble !== undefined) return trouble === 'value' ? 'valueUnusable' : 'busy';
  if (error instanceof URIError) return 'addressUnreadable';
  const { status } = (error ?? {}) as { status?: unknown };
  if (status === 413) return 'tooLarge';
  if (status === 415) return 'contentTypeWrong';
  if (typeof status === 'number' && status >= 400 && status < 500) return 'bodyUnreadable';
  return 'internal';
}

/** What a business refusal says to the person at the command line; undefined when the error is none. */
export function explain(error: unknown): string | undefined {
  if (!(error instanceof DomainError)) return undefined;
  const refusal: Refusal = error;
  return problems[knownCode(refusal.code)].ru(refusal.details);
}

function knownCode(code: string): ErrorCode {
  return Object.hasOwn(problems, code) ? (code as ErrorCode) : 'internal';
}

/** RFC 9457: the body of a refusal. `details` are the numbers of the sentence, for programs. */
function present({ code, details }: Refusal, request: Request) {
  const known = knownCode(code);
  const problem = problems[known];
  const language = languageOf(request);
  const { errors = problem.errors?.(details, language), ...rest } = details as {
    errors?: readonly ShapeError[];
  };
  return {
    type: `urn:protektor:problem:${known}`,
    title: STATUS_CODES[problem.status] ?? 'Error',
    status: problem.status,
    code: known,
    detail: problem[language](details),
    ...(errors === undefined ? {} : { errors }),
    ...(Object.keys(rest).length === 0 ? {} : { details: rest }),
  };
}

/** The last middleware: turns whatever was thrown into problem+json and logs what nobody expected. */
export function problemHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const answer = present(refusalOf(error), request);
    // A refusal of our own that another try may get past is no failure, but worth a look when there are many.
    const level = error instanceof DomainError ? 'warn' : 'error';
    if (answer.status >= 500) log[level]({ err: error, path: request.path }, 'request failed');
    // Bad input that only the database noticed: worth a schema that notices it first.
    if (answer.code === 'valueUnusable') log.warn({ err: error, path: request.path }, 'value refused');
    const { retryAfter } = problems[answer.code];
    if (retryAfter !== undefined) response.set('retry-after', String(retryAfter));
    response.vary('accept-language').set('content-language', languageOf(request));
    response.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
  };
}
