import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { OpenApi, Operation } from './operation.ts';

/** An answer as it came in. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Tells what of an answer is not as the document says; empty when all is. */
export function documentedAnswers(document: OpenApi) {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  formats.default(ajv);
  ajv.addSchema(document, 'api');
  const pointer = (...parts: string[]) =>
    parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

  return (operation: Operation, { status, type, text }: Answer): string[] => {
    if (status >= 500) return [`status ${status}`];
    const documented = status >= 400 && !(status in operation.responses) ? 'default' : String(status);
    const response = operation.responses[documented];
    if (!response) return [`status ${status} is not documented`];
    const contents = Object.keys(response.content ?? {});
    if (contents.length === 0) return text === '' ? [] : ['a body, where none is documented'];
    if (!contents.includes(type)) return [`content type ${type} is not documented`];
    if (!type.endsWith('json')) return text === '' ? ['an empty file'] : [];
    const { path, method } = operation;
    const place = pointer('paths', path, method, 'responses', documented, 'content', type, 'schema');
    const fits = ajv.compile({ $ref: `api#/${place}` });
    return fits(JSON.parse(text)) ? [] : [ajv.errorsText(fits.errors)];
  };
}
