import supertest from 'supertest';
import { apiEndpoints } from '../../src/server/app.ts';
import { useTestApp } from '../support/test-app.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly { in: string; name: string; schema: object }[];
  readonly requestBody?: { content: Record<string, { schema: object }> };
  readonly responses: Record<string, { content?: Record<string, object> }>;
  readonly security?: readonly object[];
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
}

const app = useTestApp();
let document: Document;
beforeAll(async () => {
  document = (await supertest(app.url).get('/api/openapi.json').expect(200)).body as Document;
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

/** Every object inside a JSON value, with the path to it. */
function objectsIn(value: unknown, path = '#'): { path: string; object: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => objectsIn(part, `${path}/${key}`));
  return [{ path, object: value as Record<string, unknown> }, ...inside];
}

test('the description has every call of the API, each with a name of its own', () => {
  expect(document.openapi).toBe('3.1.0');
  const described = operations().map(({ path, method }) => `${method} ${path}`);
  const calls = apiEndpoints(app.deps).map(
    ({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`,
  );
  expect(described.sort()).toEqual(calls.sort());
  const names = operations().map(({ operation }) => operation.operationId);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('postSession');
});

test('every reference leads somewhere', () => {
  const references = objectsIn(document).flatMap(({ object }) =>
    typeof object['$ref'] === 'string' ? [object['$ref']] : [],
  );
  expect(references.length).toBeGreaterThan(0);
  const find = (reference: string) =>
    reference
      .slice(2)
      .split('/')
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
  expect(references.filter((reference) => find(reference) === undefined)).toEqual([]);
});

test('every variable part of an address is described', () => {
  const wrong = operations().filter(({ path, operation }) => {
    const inPath = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name);
    const described = operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
    return JSON.stringify(inPath.sort()) !== JSON.stringify(described.sort());
  });
  expect(wrong).toEqual([]);
});

test('every call has a tag, a summary, an answer and its refusals; every POST takes an Idempotency-Key', () => {
  for (const { path, method, operation } of operations()) {
    expect([path, operation.tags.length, operation.summary.length > 0]).toEqual([path, 1, true]);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '401', 'default']));
    expect(Object.keys(operation.responses).some((status) => status.startsWith('2'))).toBe(true);
    const keys = operation.parameters.filter(({ name }) => name === 'Idempotency-Key');
    expect([method, path, keys.length]).toEqual([method, path, method === 'post' ? 1 : 0]);
  }
});

test('every string, list and number of a request is bounded', () => {
  const unbounded = operations().flatMap(({ path, method, operation }) => {
    const json = operation.requestBody?.content['application/json']?.schema;
    const schemas = [...operation.parameters.map(({ schema }) => schema), json];
    return schemas
      .flatMap((schema) => objectsIn(schema))
      .filter(({ object }) => isUnbounded(object))
      .map(({ path: place }) => `${method} ${path} ${place}`);
  });
  expect(unbounded).toEqual([]);
});

function isUnbounded(schema: Record<string, unknown>): boolean {
  const has = (...words: string[]) => words.some((word) => word in schema);
  if (schema['type'] === 'string') return !has('maxLength', 'pattern', 'format', 'enum', 'const');
  if (schema['type'] === 'array') return !has('maxItems');
  if (schema['type'] === 'integer' || schema['type'] === 'number') {
    return !has('maximum', 'exclusiveMaximum', 'enum', 'const');
  }
  return false;
}

test('the readable documents run without inline scripts and without anything from elsewhere', async () => {
  const page = await supertest(app.url).get('/api/docs/').expect(200);
  expect(page.headers['content-security-policy']).toMatch(/script-src 'self';/);
  const scripts = [...page.text.matchAll(/<script([^>]*)>([^<]*)</g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes, code] of scripts) {
    expect(code?.trim()).toBe('');
    const source = /src="(\.\/[^"]+)"/.exec(attributes ?? '')?.[1] ?? 'no source';
    await supertest(app.url)
      .get(`/api/docs/${source}`)
      .expect(200)
      .expect('content-type', /javascript/);
  }
  const start = await supertest(app.url).get('/api/docs/swagger-ui-init.js').expect(200);
  expect(start.text).toContain('"swaggerUrl": "/api/openapi.json"');
});

test('the address of the documents without a slash leads to them', async () => {
  await supertest(app.url).get('/api/docs').expect(301).expect('location', '/api/docs/');
});
