import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler } from 'express';
import multer from 'multer';
import type { Endpoint, HttpErrorCode, Upload } from '../http/endpoint.ts';
import { DomainError } from '../shared/errors.ts';

/** A text that comes with a file: answers about a hundred thousand rows. */
const longestField = 10 * 1024 * 1024;

/** Takes the one file of a form, of at most so many bytes, to disk. */
export function receiveFile(bytes: number): RequestHandler {
  const limits = { fileSize: bytes, files: 1, fields: 5, fieldSize: longestField, parts: 6 };
  const receive = multer({ dest: tmpdir(), limits }).single('file');
  return (request, response, next) => {
    receive(request, response, (error: unknown) => {
      // The parser's own refusals of a damaged form are plain errors without a code.
      const damaged = error instanceof Error && !('code' in error);
      next(damaged ? new DomainError<HttpErrorCode>('uploadUnreadable') : error);
    });
  };
}

/** The file that came with a request, with its SHA-256; undefined for a call that takes none. */
export async function uploadOf(request: Request, { uploadLimit }: Endpoint): Promise<Upload | undefined> {
  if (uploadLimit === undefined) return undefined;
  if (!request.file) throw new DomainError<HttpErrorCode>('fileMissing');
  const hash = createHash('sha256');
  await pipeline(createReadStream(request.file.path), hash);
  // multer reads file names as latin1; browsers send UTF-8
  const name = Buffer.from(request.file.originalname, 'latin1').toString();
  return { path: request.file.path, name, sha256: hash.digest('hex') };
}
