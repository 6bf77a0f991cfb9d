import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response, Router } from 'express';
import multer from 'multer';
import { z } from 'zod';
import type { Actor } from '../shared/actor.ts';
import { may } from '../shared/roles.ts';
import type { Capability } from '../shared/roles.ts';
import type { Command } from '../shared/command.ts';
import { fingerprintOf } from '../shared/command.ts';
import { DomainError } from '../shared/errors.ts';
import { writeListWorkbook } from '../../reports/list.ts';
import type { ListWorkbook } from '../../reports/list.ts';
import { FileAnswer, xlsxType } from './file-answer.ts';
import { eachItem, workbookQuery } from './workbook-query.ts';
import { parseShape } from '../shared/shape-error.ts';
import type { Language } from '../shared/language.ts';

/** A file in a request, on disk while the request lasts. */
interface Upload {
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
}

interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Who asks and by which key; a public endpoint has nobody and must not use it. */
  readonly command: Command;
  readonly upload: Upload | undefined;
  readonly request: Request;
  readonly response: Response;
}

/**
 * One call of the API: what it takes, what it answers, who may call it. The same schemas validate the request and
 * become OpenAPI. A call that does not say who may call it does not compile.
 */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  /** In express form: `/contracts/:id`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** What the caller must be allowed to do (the table in shared/roles.ts says who is); `public`: no sign-in is needed. */
  readonly may: Capability | 'public';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** `multipart/form-data` with one field `file`, of at most so many bytes. */
  readonly uploadLimit?: number;
  /** A schema of the JSON answer, or the content type of a file. */
  readonly answer: z.ZodType | string;
  readonly status?: 200 | 201 | 202 | 204;
  /** Of a list: how it becomes a workbook, page after page, when `?format=xlsx` asks for one. */
  readonly workbook?: ListWorkbook<never>;
  readonly handle: (asked: Asked<unknown, unknown, unknown>) => Promise<unknown>;
}

/** The answer of a call that has nothing to say: 204. */
export const nothing = z.void();

/** An answer is only read: whatever is readonly inside fits too. */
type ReadOnly<T> = T extends string
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: ReadOnly<T[Key]> }
    : T;

/** What a list's answer is a list of. */
type ItemOf<Answer> = Answer extends z.ZodType<{ items: readonly (infer Item)[] }> ? Item : never;

type Output<Schema, Otherwise> = Schema extends z.ZodType ? z.output<Schema> : Otherwise;

/** Declares an endpoint; exists so that `handle` gets its types from the schemas. */
export function endpoint<
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
  Answer extends z.ZodType | string = z.ZodType,
>(
  definition: Omit<Endpoint, 'params' | 'query' | 'body' | 'answer' | 'workbook' | 'handle'> & {
    readonly params?: Params;
    readonly query?: Query;
    readonly body?: Body;
    readonly answer: Answer;
    readonly workbook?: ListWorkbook<ReadOnly<ItemOf<Answer>>>;
    readonly handle: (
      asked: Asked<Output<Params, unknown>, Output<Query, unknown>, Output<Body, unknown>>,
    ) => Promise<Answer extends z.ZodType ? ReadOnly<z.input<Answer>> : FileAnswer>;
  },
): Endpoint {
  const plain = definition as unknown as Endpoint;
  if (!plain.workbook) return plain;
  return { ...plain, query: (plain.query ?? z.strictObject({})).safeExtend(workbookQuery) };
}

export type HttpErrorCode =
  | 'signInRequired'
  | 'forbidden'
  | 'requestInvalid'
  | 'contentTypeWrong'
  | 'idempotencyKeyInvalid'
  | 'fileMissing'
  | 'uploadUnreadable'
  | 'notFound';

/** What the sign-in middleware leaves on a request. */
declare module 'express-serve-static-core' {
  interface Request {
    actor?: Actor;
  }
}

interface MountOptions {
  /** Makes an answer that breaks its own schema an error (in tests). */
  readonly checkAnswers: boolean;
}

/** Puts endpoints on a router. */
export function mountEndpoints(router: Router, endpoints: readonly Endpoint[], options: MountOptions): void {
  for (const definition of endpoints) {
    const handlers: RequestHandler[] = [
      (request, _response, next) => {
        authorize(definition, request.actor);
        next();
      },
    ];
    if (definition.uploadLimit !== undefined) handlers.push(receiveFile(definition.uploadLimit));
    handlers.push(async (request, response) => {
      await answerRequest(definition, request, response, options);
    });
    router[definition.method](definition.path, ...handlers);
  }
}

function authorize(definition: Endpoint, actor: Actor | undefined): void {
  if (definition.may === 'public') return;
  if (!actor) throw new DomainError<HttpErrorCode>('signInRequired');
  if (!may(actor.role, definition.may)) {
    throw new DomainError<HttpErrorCode>('forbidden', { role: actor.role });
  }
}

function receiveFile(bytes: number): RequestHandler {
  const limits = { fileSize: bytes, files: 1, fields: 5, fieldSize: 10_000, parts: 6 };
  const receive = multer({ dest: tmpdir(), limits }).single('file');
  return (request, response, next) => {
    receive(request, response, (error: unknown) => {
      // The parser's own refusals of a damaged form are plain errors without a code.
      const damaged = error instanceof Error && !('code' in error);
      next(damaged ? new DomainError<HttpErrorCode>('uploadUnreadable') : error);
    });
  };
}

async function answerRequest(
  definition: Endpoint,
  request: Request,
  response: Response,
  { checkAnswers }: MountOptions,
): Promise<void> {
  const upload = await uploadOf(request, definition);
  try {
    if (!upload) demandJson(request);
    const asked = {
      params: parse(definition.params, request.params, request, ['path']),
      query: parse(definition.query, request.query, request, ['query']),
      body: parse(definition.body, (request.body as unknown) ?? {}, request, []),
    };
    const command = commandOf(request, asked, upload);
    const ask = (query: unknown) =>
      definition.handle({ ...asked, query, command, upload, request, response });
    const answer = definition.workbook
      ? await listOrWorkbook(definition.workbook, asked.query as WorkbookQuery, ask, request)
      : await ask(asked.query);
    await send(definition, response, answer, checkAnswers);
  } finally {
    if (upload) await unlink(upload.path);
  }
}

type WorkbookQuery = z.output<z.ZodObject<typeof workbookQuery>>;

async function listOrWorkbook(
  workbook: ListWorkbook<never>,
  { format, language, ...query }: WorkbookQuery,
  ask: (query: unknown) => Promise<unknown>,
  request: Request,
): Promise<unknown> {
  if (format !== 'xlsx') return ask(query);
  const items = eachItem((page) => ask({ ...query, ...page }));
  const { name, content } = await writeListWorkbook(workbook, items, language ?? languageOf(request));
  return new FileAnswer(name, xlsxType, content);
}

/** Without this a form or a text would be taken for an empty body, and the refusal would speak of missing fields. */
function demandJson(request: Request): void {
  const empty =
    request.header('transfer-encoding') === undefined && !Number(request.header('content-length') ?? 0);
  if (!empty && !request.is('application/json')) throw new DomainError<HttpErrorCode>('contentTypeWrong');
}

async function send(
  definition: Endpoint,
  response: Response,
  answer: unknown,
  checkAnswers: boolean,
): Promise<void> {
  if (answer instanceof FileAnswer) {
    response
      .status(200)
      .type(answer.type)
      .set(answer.headers)
      .set('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(answer.name)}`);
    if (Buffer.isBuffer(answer.content)) response.send(answer.content);
    else await pipeline(answer.content, response).catch(unlessReaderLeft);
  } else if (definition.status === 204) {
    response.status(204).end();
  } else {
    if (checkAnswers && typeof definition.answer !== 'string') definition.answer.parse(answer);
    response.status(definition.status ?? 200).json(answer);
  }
}

/** Whoever closes a download half-way gets no more of it, and that is no error of ours. */
function unlessReaderLeft(error: unknown): void {
  if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}

async function uploadOf(request: Request, { uploadLimit }: Endpoint): Promise<Upload | undefined> {
  if (uploadLimit === undefined) return undefined;
  if (!request.file) throw new DomainError<HttpErrorCode>('fileMissing');
  const hash = createHash('sha256');
  await pipeline(createReadStream(request.file.path), hash);
  // multer reads file names as latin1; browsers send UTF-8
  const name = Buffer.from(request.file.originalname, 'latin1').toString();
  return { path: request.file.path, name, sha256: hash.digest('hex') };
}

function commandOf(
  request: Request,
  asked: { readonly query: unknown; readonly body: unknown },
  upload: Upload | undefined,
): Command {
  const actor = request.actor ?? nobody;
  const key = request.header('idempotency-key');
  if (key === undefined || request.method !== 'POST') return { actor };
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new DomainError<HttpErrorCode>('idempotencyKeyInvalid');
  const fingerprint = fingerprintOf(request.path, asked.query, withoutSecrets(asked.body), upload?.sha256);
  return { actor, request: { key, fingerprint } };
}

const nobody: Actor = { id: '', login: '', name: '', role: 'storekeeper' };

/** A fingerprint is kept, and a fast hash of a password would let whoever steals it try guesses: leave it out. */
function withoutSecrets(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('password' in body)) return body;
  return { ...body, password: undefined };
}

/** The language of a refusal: Russian unless the caller prefers English. */
export function languageOf(request: Request): Language {
  return request.acceptsLanguages('ru', 'en') === 'en' ? 'en' : 'ru';
}

function parse(
  schema: z.ZodType | undefined,
  value: unknown,
  request: Request,
  place: readonly string[],
): unknown {
  const shape = parseShape(schema ?? z.strictObject({}), value, { language: languageOf(request), place });
  if ('data' in shape) return shape.data;
  throw new DomainError<HttpErrorCode>('requestInvalid', { errors: shape.errors });
}
