import type { Request, Response } from 'express';
import { z } from 'zod';
import type { ListWorkbook } from '../../reports/list.ts';
import type { Actor } from '../shared/actor.ts';
import type { Command } from '../shared/command.ts';
import type { Language } from '../shared/language.ts';
import type { Capability } from '../shared/roles.ts';
import type { FileAnswer } from './file-answer.ts';
import { workbookQuery } from './workbook-query.ts';

/** A file in a request, on disk while the request lasts. */
export interface Upload {
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
  /** `multipart/form-data` with one field `file`, of at most so many bytes; `body` is what may come with it as text. */
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

/** The language of a refusal: Russian unless the caller prefers English. */
export function languageOf(request: Request): Language {
  return request.acceptsLanguages('ru', 'en') === 'en' ? 'en' : 'ru';
}
