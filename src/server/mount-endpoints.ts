import { unlink } from 'node:fs/promises';
import type { Request, RequestHandler, Response, Router } from 'express';
import { z } from 'zod';
import { writeListWorkbook } from '../../reports/list.ts';
import type { ListWorkbook } from '../../reports/list.ts';
import { languageOf } from '../http/endpoint.ts';
import type { Endpoint, HttpErrorCode } from '../http/endpoint.ts';
import { FileAnswer, xlsxType } from '../http/file-answer.ts';
import { eachItem } from '../http/workbook-query.ts';
import type { workbookQuery } from '../http/workbook-query.ts';
import type { Actor } from '../shared/actor.ts';
import type { Command } from '../shared/command.ts';
import { DomainError } from '../shared/errors.ts';
import { may } from '../shared/roles.ts';
import { parseShape } from '../shared/shape-error.ts';
import { commandOfRequest } from './command-of-request.ts';
import { receiveFile, uploadOf } from './receive-upload.ts';
import { sendAnswer } from './send-answer.ts';

interface MountOptions {
  /** Makes an answer that breaks its own schema an error (in tests). */
  readonly checkAnswers: boolean;
  /** Remembers a refusal by the request's key (rule R16); false when that key has an answer already. */
  readonly rememberRefusal: (command: Command, error: unknown) => Promise<boolean>;
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

async function answerRequest(
  definition: Endpoint,
  request: Request,
  response: Response,
  { checkAnswers, rememberRefusal }: MountOptions,
): Promise<void> {
  const upload = await uploadOf(request, definition);
  try {
    if (!upload) demandJson(request);
    const asked = {
      params: parsePath(definition.params, request),
      query: parse(definition.query, request.query, request, ['query']),
      body: parse(definition.body, (request.body as unknown) ?? {}, request, []),
    };
    const command = commandOfRequest(request, asked, upload);
    const ask = (query: unknown) =>
      definition.handle({ ...asked, query, command, upload, request, response });
    const answer = definition.workbook
      ? await listOrWorkbook(definition.workbook, asked.query as WorkbookQuery, ask, request)
      : await answerOnce(
          () => ask(asked.query),
          (error) => rememberRefusal(command, error),
        );
    await sendAnswer(definition, response, answer, checkAnswers);
  } finally {
    if (upload) await unlink(upload.path);
  }
}

/**
 * A refusal is an answer: it is remembered before it is given. Of the same request sent twice at once, the second may
 * have been answered meanwhile; it is asked again, and the key brings out that answer.
 */
async function answerOnce(
  ask: () => Promise<unknown>,
  rememberRefusal: (error: unknown) => Promise<boolean>,
): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if (await rememberRefusal(error)) throw error;
    return ask();
  }
}

/** Without this a form or a text would be taken for an empty body, and the refusal would name missing fields. */
function demandJson(request: Request): void {
  const empty =
    request.header('transfer-encoding') === undefined && !Number(request.header('content-length') ?? 0);
  if (!empty && !request.is('application/json')) throw new DomainError<HttpErrorCode>('contentTypeWrong');
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

/** The parts of an address. One that can name no record, as `/clients/abc`, leads nowhere: there is no field to correct. */
function parsePath(schema: z.ZodType | undefined, request: Request): unknown {
  const shape = parseShape(schema ?? z.strictObject({}), request.params, { language: 'en', place: ['path'] });
  if ('data' in shape) return shape.data;
  throw new DomainError<HttpErrorCode>('notFound');
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
