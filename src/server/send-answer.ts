import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Endpoint } from '../http/endpoint.ts';
import { FileAnswer } from '../http/file-answer.ts';

/** Sends what an endpoint answered: a file, nothing, or JSON; with `check`, JSON that breaks its own schema is an error. */
export async function sendAnswer(
  definition: Endpoint,
  response: Response,
  answer: unknown,
  check: boolean,
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
    if (check && typeof definition.answer !== 'string') definition.answer.parse(answer);
    response.status(definition.status ?? 200).json(answer);
  }
}

/** Whoever closes a download half-way gets no more of it, which is no error. */
function unlessReaderLeft(error: unknown): void {
  if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
