import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, Request } from 'express';
import { MulterError } from 'multer';
import type { Logger } from 'pino';
import { languageOf } from '../http/endpoint.ts';
import { RememberedRefusal } from '../shared/command.ts';
import type { Refusal } from '../shared/command.ts';
import { brokenConstraint, databaseTrouble } from '../shared/db.ts';
import { DomainError } from '../shared/errors.ts';
import type { ShapeError } from '../shared/shape-error.ts';
import { contexts } from './contexts.ts';
import { edgeProblems } from './edge-problems.ts';
import type { EdgeErrorCode } from './edge-problems.ts';

/** How every refusal of the product is told, by its code. */
const problems = new Map(
  [edgeProblems, ...contexts.map((context) => context.problems)].flatMap((table) => Object.entries(table)),
);

/** The code that a broken constraint of the database stands for. */
const constraints = new Map(contexts.flatMap((context) => Object.entries(context.constraints)));

function refusalOf(error: unknown): Refusal {
  if (error instanceof DomainError) return error;
  const constraint = brokenConstraint(error);
  const code = constraint === undefined ? undefined : constraints.get(constraint);
  if (code !== undefined) return { code, details: {} };
  return { code: edgeCodeOf(error), details: {} };
}

const tooLarge = new Set<MulterError['code']>(['LIMIT_FILE_SIZE', 'LIMIT_FIELD_VALUE']);

/** The refusal that an error of Express, of a parser or of the database stands for. */
function edgeCodeOf(error: unknown): EdgeErrorCode {
  if (error instanceof MulterError) return tooLarge.has(error.code) ? 'tooLarge' : 'fileMissing';
  const trouble = databaseTrouble(error);
  if (trouble !== undefined) return trouble === 'value' ? 'valueUnusable' : 'busy';
  if (error instanceof URIError) return 'addressUnreadable';
  const { status } = (error ?? {}) as { status?: unknown };
  if (status === 413) return 'tooLarge';
  if (status === 415) return 'contentTypeWrong';
  if (typeof status === 'number' && status >= 400 && status < 500) return 'bodyUnreadable';
  return 'internal';
}

/**
 * The refusal to remember by the key of its request (rule R16): one that answers the request. Not one that was remembered
 * before, and nothing that another try may get past: a server that is busy or has failed (5xx).
 */
export function refusalToRemember(error: unknown): Refusal | undefined {
  if (error instanceof RememberedRefusal) return undefined;
  const { code, details } = refusalOf(error);
  return problemOf(code).problem.status < 500 ? { code, details } : undefined;
}

/** What a business refusal says to the person at the command line; undefined when the error is none. */
export function explain(error: unknown): string | undefined {
  if (!(error instanceof DomainError)) return undefined;
  const refusal: Refusal = error;
  return problemOf(refusal.code).problem.ru(refusal.details);
}

/** The code with how it is told; a code that no table has is an internal error. */
function problemOf(code: string) {
  const problem = problems.get(code);
  return problem ? { code, problem } : { code: 'internal', problem: edgeProblems.internal };
}

/** RFC 9457: the body of a refusal. `details` are the numbers of the sentence, for programs. */
function present(refusal: Refusal, request: Request) {
  const { details } = refusal;
  const { code, problem } = problemOf(refusal.code);
  const language = languageOf(request);
  const { errors = problem.errors?.(details, language), ...others } = details as {
    errors?: readonly ShapeError[];
  };
  const isMember = ([name]: [string, unknown]) => problem.members?.includes(name) ?? false;
  const members = Object.entries(others).filter(isMember);
  const rest = Object.entries(others).filter((detail) => !isMember(detail));
  return {
    type: `urn:protektor:problem:${code}`,
    title: STATUS_CODES[problem.status] ?? 'Error',
    status: problem.status,
    code,
    detail: problem[language](details),
    ...(errors === undefined ? {} : { errors }),
    ...(rest.length === 0 ? {} : { details: Object.fromEntries(rest) }),
    ...Object.fromEntries(members),
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
    const { retryAfter } = problemOf(answer.code).problem;
    if (retryAfter !== undefined) response.set('retry-after', String(retryAfter));
    response.vary('accept-language').set('content-language', languageOf(request));
    response.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
  };
}
