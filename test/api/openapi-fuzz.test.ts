import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
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
const longestTest = 180_000;

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

/** Sends over a connection of its own: one that stayed open may be closed by the server just as the next request comes. */
async function send({ method, address, headers, body, file, signedIn }: FuzzRequest): Promise<Answer> {
  const form = new FormData();
  if (file) form.append('file', new Blob([file]), 'журнал.xlsx');
  const asked = new Request(`${app.url}/api/v1${address}`, {
    method,
    headers: { ...headers, ...(signedIn && { authorization: `Bearer ${app.token('administrator')}` }) },
    body: file ? form : (body ?? null),
  });
  const given: Record<string, string> = {};
  asked.headers.forEach((value, name) => (given[name] = value));
  const outgoing = request(asked.url, {
    method,
    headers: given,
    agent: false,
    signal: AbortSignal.timeout(longestAnswer),
  });
  outgoing.end(Buffer.from(await asked.arrayBuffer()));
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  const type = answer.headers['content-type']?.split(';')[0] ?? '';
  return { status: answer.statusCode ?? 0, type, text: await text(answer) };
}

/** Tokens are shown once, and a sign-in is no change that is remembered. */
const answersAnew = ['/session', '/api-tokens', '/imports/findings.xlsx'];

/** What an answer says; jsonb does not keep the order of fields. */
const told = (answer: Answer) => [
  answer.status,
  answer.text === '' ? '' : (JSON.parse(answer.text) as unknown),
];

const isRemembered = ({ path }: Operation, { headers }: FuzzRequest, { status }: Answer) =>
  'idempotency-key' in headers && status < 500 && !answersAnew.includes(path);

test.each(operations)(
  `${seed}: %s answers as documented, whatever is sent`,
  async (_, operation) => {
    const property = fc.asyncProperty(requestOf(operation, known, journal), async (asked) => {
      const answer = await send(asked);
      const wrong = wrongIn(operation, answer);
      if (wrong.length > 0) throw new Error(`${wrong.join('; ')}: ${answer.text.slice(0, 1_000)}`);
      if (isRemembered(operation, asked, answer)) expect(told(await send(asked))).toEqual(told(answer));
    });
    await fc.assert(property, { seed, numRuns: requests, endOnFailure: true });
  },
  longestTest,
);
