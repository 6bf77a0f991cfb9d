import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, Request } from 'express';
import { MulterError } from 'multer';
import type { Logger } from 'pino';
import type { CommandErrorCode } from './shared/command.ts';
import { brokenConstraint } from './shared/db.ts';
import { DomainError } from './shared/errors.ts';
import type { HttpErrorCode, ShapeError } from './shared/http.ts';
import { languageOf } from './shared/http.ts';
import type { IdErrorCode } from './shared/ids.ts';
import type { PageErrorCode } from './shared/page.ts';
import type { Constraints, Details, Problems } from './shared/problem.ts';

/** Every code the product answers with: a context's table that misses one of its codes does not compile. */
type EdgeErrorCode =
  HttpErrorCode | CommandErrorCode | PageErrorCode | IdErrorCode | 'bodyUnreadable' | 'tooLarge' | 'internal';

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
  tooLarge: {
    status: 413,
    ru: () => 'Запрос или файл слишком велик.',
    en: () => 'The request or the file is too large.',
  },
  notFound: {
    status: 404,
    ru: () => 'Такого адреса или записи нет.',
    en: () => 'There is no such address or record.',
  },
  internal: {
    status: 500,
    ru: () => 'Внутренняя ошибка. Она записана в журнал; повторите запрос или сообщите администратору.',
    en: () => 'Internal error. It has been logged; repeat the request or tell the administrator.',
  },
};

const problems: Problems<string> = { ...edgeProblems };

const constraints: Constraints<string> = {};

interface Refusal {
  readonly code: string;
  readonly details: Details;
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof DomainError) return error;
  const constraint = brokenConstraint(error);
  const code = constraint === undefined ? undefined : constraints[constraint];
  if (code !== undefined) return { code, details: {} };
  if (error instanceof MulterError) {
    return { code: error.code === 'LIMIT_FILE_SIZE' ? 'tooLarge' : 'fileMissing', details: {} };
  }
  const status = error instanceof Error && 'status' in error ? error.status : 500;
  if (status === 413) return { code: 'tooLarge', details: {} };
  if (typeof status === 'number' && status >= 400 && status < 500)
    return { code: 'bodyUnreadable', details: {} };
  return { code: 'internal', details: {} };
}

/** What a business refusal says to the person at the command line. */
export function explain({ code, details }: DomainError): string {
  return (problems[code] ?? edgeProblems.internal).ru(details);
}

/** RFC 9457: the body of a refusal. `details` are the numbers of the sentence, for programs. */
function present({ code, details }: Refusal, request: Request) {
  const known = code in problems ? code : 'internal';
  const problem = problems[known] ?? edgeProblems.internal;
  const { errors, ...rest } = details as { errors?: readonly ShapeError[] };
  return {
    type: `urn:protektor:problem:${known}`,
    title: STATUS_CODES[problem.status] ?? 'Error',
    status: problem.status,
    code: known,
    detail: problem[languageOf(request)](details),
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
    if (answer.status >= 500) log.error({ err: error, path: request.path }, 'request failed');
    response.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
  };
}
