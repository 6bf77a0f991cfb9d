import fc from 'fast-check';
import { brokenOnce, hostileBody, hostileDays, hostileHeader, hostileText } from './hostile.ts';
import type { Operation } from './operation.ts';
import type { Known } from './schema-arbitrary.ts';
import { arbitraryOf, isTime } from './schema-arbitrary.ts';

/** A request as it goes out; `file` stands in a form in the place of a body. */
export interface FuzzRequest {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly file?: Uint8Array<ArrayBuffer> | undefined;
  readonly signedIn: boolean;
}

/** Requests of one operation: half of them as described, the others with something wrong in one part or another. */
export function requestOf(operation: Operation, known: Known, sampleFile: Buffer): fc.Arbitrary<FuzzRequest> {
  const { method } = operation;
  return fc
    .record({
      path: pathOf(operation, known),
      query: queryOf(operation, known),
      content: contentOf(operation, known, sampleFile),
      headers: headersOf(operation),
      signedIn: rarely(fc.constant(false), fc.constant(true)),
    })
    .map(({ path, query, content, headers, signedIn }) => ({
      method: method.toUpperCase(),
      address: path + (query === '' ? '' : `?${query}`),
      headers: { ...content.headers, ...headers },
      body: content.body,
      file: content.file,
      signedIn,
    }));
}

/** Of twenty, one is strange. */
function rarely<Value>(strange: fc.Arbitrary<Value>, usual: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 1, arbitrary: strange }, { weight: 19, arbitrary: usual });
}

function sometimes<Value>(strange: fc.Arbitrary<Value>, usual: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 1, arbitrary: strange }, { weight: 3, arbitrary: usual });
}

/** `contracts` in `/contracts/{id}/charges`: whose ids the address means. */
const ownerOf = (path: string) => path.split('/')[1] ?? '';

function pathOf({ path, parameters }: Operation, known: Known): fc.Arbitrary<string> {
  const parts = parameters
    .filter((parameter) => parameter.in === 'path')
    .map(({ name, schema }) => {
      const valid = arbitraryOf(schema, known, name === 'id' ? ownerOf(path) : name).map(String);
      // An empty part or one of dots is another address.
      const strange = hostileText.map(wellFormed).filter((text) => !/^\.{0,2}$/.test(text));
      return rarely(strange, valid).map((value) => [name, value] as const);
    });
  return fc
    .tuple(...parts)
    .map((values) =>
      values.reduce(
        (address, [name, value]) => address.replace(`{${name}}`, () => encodeURIComponent(value)),
        path,
      ),
    );
}

/** encodeURIComponent takes no halves of characters. */
const wellFormed = (text: string) => text.toWellFormed();

/** A query as described or, as often, with one parameter that is wrong, given twice or unknown. */
function queryOf({ parameters }: Operation, known: Known): fc.Arbitrary<string> {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const described = fc.tuple(
    ...inQuery.map(({ name, required, schema }) => {
      const valid = arbitraryOf(schema, known, name).map((value) => [pairOf(name, value)]);
      return required === true ? valid : fc.oneof(valid, fc.constant<string[]>([]));
    }),
  );
  const wrong = fc.oneof(
    { weight: 1, arbitrary: hostileText.map((text) => ['unknown', [pairOf('unknown', text)]] as const) },
    ...inQuery.map((parameter) => ({
      weight: 4,
      arbitrary: wrongPairs(parameter, known).map((pairs) => [parameter.name, pairs] as const),
    })),
  );
  const broken = fc
    .tuple(described, wrong)
    .map(([parts, [name, pairs]]) => [
      ...parts.filter(([pair]) => !pair?.startsWith(`${name}=`)),
      [...pairs],
    ]);
  return fc.oneof(described, broken).map((parts) => parts.flat().join('&'));
}

const pairOf = (name: string, value: unknown) =>
  `${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(String(value)))}`;

function wrongPairs({ name, schema }: Operation['parameters'][number], known: Known): fc.Arbitrary<string[]> {
  const valid = arbitraryOf(schema, known, name);
  const days = { weight: 4, arbitrary: fc.constantFrom(...hostileDays).map((day) => [pairOf(name, day)]) };
  return fc.oneof(
    ...(isTime(schema) ? [days] : []),
    { weight: 3, arbitrary: hostileText.map((text) => [pairOf(name, text)]) },
    fc.tuple(valid, valid).map((twice) => twice.map((value) => pairOf(name, value))),
    fc.constant<string[]>([`${name}[]=1`]),
  );
}

interface Content {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly file?: Uint8Array<ArrayBuffer>;
}

function contentOf({ requestBody }: Operation, known: Known, sampleFile: Buffer): fc.Arbitrary<Content> {
  const json = requestBody?.content['application/json'];
  if (requestBody && !json) return fileOf(sampleFile);
  if (!json) return fc.constant({ headers: {} });
  const valid = arbitraryOf(json.schema, known);
  const type = rarely(
    fc.constantFrom('text/plain', 'application/json; charset=utf-16', 'multipart/form-data', 'nonsense', ''),
    fc.constant('application/json'),
  );
  const body = fc.oneof(
    { weight: 10, arbitrary: valid.map((value) => JSON.stringify(value)) },
    { weight: 9, arbitrary: brokenOnce(valid).map((value) => JSON.stringify(value ?? null)) },
    { weight: 1, arbitrary: hostileBody },
  );
  return fc
    .record({ type, body })
    .map((sent) => ({ headers: { 'content-type': sent.type }, body: sent.body }));
}

/** A workbook that is right, is cut off, has another byte somewhere, or is none. */
function fileOf(sample: Buffer): fc.Arbitrary<Content> {
  const whole = new Uint8Array(sample);
  const cut = fc.nat(whole.length).map((length) => whole.slice(0, length));
  const changed = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
    .map((bytes) => {
      const copy = whole.slice();
      for (const [place, byte] of bytes) copy[place] = byte;
      return copy;
    });
  const none = fc.uint8Array({ maxLength: 50 }).map((bytes) => Uint8Array.from(bytes));
  return fc.oneof(fc.constant(whole), cut, changed, none).map((file) => ({ headers: {}, file }));
}

function headersOf({ method }: Operation): fc.Arbitrary<Readonly<Record<string, string>>> {
  const header = (name: string, value: fc.Arbitrary<string>) => value.map((text) => ({ [name]: text }));
  const none = fc.constant<Record<string, string>>({});
  const key = sometimes(hostileHeader, fc.stringMatching(/^[a-c]{1,2}$/));
  return fc
    .tuple(
      sometimes(header('accept-language', hostileHeader), none),
      rarely(header('accept', hostileHeader), none),
      method === 'post' ? fc.oneof(header('idempotency-key', key), none) : none,
    )
    .map(([language, accept, key]) => ({ ...language, ...accept, ...key }));
}
