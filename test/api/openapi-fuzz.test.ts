import fc from 'fast-check';
import { apiEndpoints } from '../../src/server/app.ts';
import { openApiDocument } from '../../src/server/openapi.ts';
import { bytesOf, smallJournal } from '../support/journal-workbook.ts';
import { seedCompany } from '../support/fuzz/company.ts';
import { documentedAnswers } from '../support/fuzz/documented.ts';
import type { Answer } from '../support/fuzz/documented.ts';
import type { OpenApi, Operation } from '../support/fuzz/operation.ts';
import { operationsOf } from '../support/fuzz/operation.ts';
import type { FuzzRequest } from '../support/fuzz/request.ts';
import { requestOf } from '../support/fuzz/request.ts';
import type { Known } from '../support/fuzz/schema-arbitrary.ts';
import type { TestApp } from '../support/test-app.ts';
import { createTestApp } from '../support/test-app.ts';

/**
 * Requests made from the OpenAPI document, some right, most with something wrong. The same seed sends the same requests
 * to the same company: FUZZ_SEED=… repeats what another run has found, FUZZ_REQUESTS=… sends more of each call.
 */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_127);
const requests = Number(process.env['FUZZ_REQUESTS'] ?? 30);
/** In ms. */
const longestAnswer = 20_000;

let app: TestApp;
let known: Known;
let journal: Buffer;
const document = openApiDocument(apiEndpoints({} as TestApp['deps'])) as unknown as OpenApi;
const wrongIn = documentedAnswers(document);
const operations = operationsOf(document).map(
  (operation) => [`${operation.method} ${operation.path}`, operation] as const,
);

beforeAll(async () => {
  app = await createTestApp();
  known = await seedCompany(app);
  journal = await bytesOf(smallJournal());
});
afterAll(async () => {
  await app.close();
});

async function send({ method, address, headers, body, file, signedIn }: FuzzRequest): Promise<Answer> {
  const form = new FormData();
  if (file) form.append('file', new Blob([file]), 'журнал.xlsx');
  const answer = await fetch(`${app.url}/api/v1${address}`, {
    method,
    headers: { ...headers, ...(signedIn && { authorization: `Bearer ${app.token('administrator')}` }) },
    body: file ? form : (body ?? null),
    signal: AbortSignal.timeout(longestAnswer),
  });
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  return { status: answer.status, type, text: await answer.text() };
}

/** Tokens are shown once, and a sign-in is no change that is remembered. */
const answersAnew = ['/session', '/api-tokens', '/imports/findings.xlsx'];

/** What an answer says; jsonb does not keep the order of fields. */
const told = ({ status, text }: Answer) => [status, text === '' ? '' : (JSON.parse(text) as unknown)];

const isRemembered = ({ path }: Operation, { headers }: FuzzRequest, { status }: Answer) =>
  'idempotency-key' in headers && status < 500 && !answersAnew.includes(path);

test.each(operations)(`${seed}: %s answers whatever is sent to it, as documented`, async (_, operation) => {
  const property = fc.asyncProperty(requestOf(operation, known, journal), async (request) => {
    const answer = await send(request);
    const wrong = wrongIn(operation, answer);
    if (wrong.length > 0) throw new Error(`${wrong.join('; ')}: ${answer.text.slice(0, 1_000)}`);
    if (isRemembered(operation, request, answer)) expect(told(await send(request))).toEqual(told(answer));
  });
  await fc.assert(property, { seed, numRuns: requests, endOnFailure: true });
});
