import type { z } from 'zod';
import { apiEndpoints } from '../../src/server/app.ts';
import { may, roles } from '../../src/shared/roles.ts';
import type { Role } from '../../src/shared/roles.ts';
import type { Endpoint } from '../../src/http/endpoint.ts';
import type { Caller } from '../support/test-app.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();
let endpoints: readonly Endpoint[];
beforeAll(() => {
  endpoints = apiEndpoints(app.deps);
});

const someId = '0197a0c0-0000-7000-8000-000000000000';

function call(caller: Caller, { method, path }: Endpoint) {
  const address = path.replace(/:\w+/g, someId);
  return method === 'get' || method === 'delete' ? caller[method](address) : caller[method](address, {});
}

const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`;

test('only signing in works without sign-in', async () => {
  const open: string[] = [];
  for (const endpoint of endpoints) {
    const { status } = await call(app.anonymous, endpoint);
    if (status !== 401) open.push(nameOf(endpoint));
  }
  expect(open).toEqual(['post /session']);
  expect(endpoints.filter((one) => one.may === 'public').map(nameOf)).toEqual(open);
});

test.each(roles)(
  'a %s may call what the table of roles allows and is refused everything else',
  async (role) => {
    const wrong: string[] = [];
    for (const endpoint of endpoints) {
      if (endpoint.may === 'public') continue;
      const answer = await call(app.as(role), endpoint);
      const status = answer.status;
      const allowed = may(role, endpoint.may);
      const refused = status === 403 && (answer.body as { code: string }).code === 'forbidden';
      if (refused === allowed || status === 401 || status >= 500)
        wrong.push(`${nameOf(endpoint)}: ${status}`);
    }
    expect(wrong).toEqual([]);
  },
);

test('a manager reads everything there is to read; a storekeeper reads neither bank details nor prices', () => {
  const unread = (role: Role) =>
    endpoints
      .filter((one) => one.method === 'get' && one.may !== 'public' && !may(role, one.may))
      .map(nameOf);
  expect(unread('manager')).toEqual([]);
  expect(unread('storekeeper')).toEqual(
    expect.arrayContaining([
      'get /organizations',
      'get /organizations/:id',
      'get /tariffs',
      'get /tariffs/:id',
    ]),
  );
});

test('no two endpoints answer the same call', () => {
  const calls = endpoints.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
  expect(calls.filter((one, index) => calls.indexOf(one) !== index)).toEqual([]);
});

/** Objects inside a schema that let unknown fields pass. */
function openObjects(schema: z.core.$ZodType, path: string): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object') {
    const strict = def.catchall?._zod.def.type === 'never';
    const inside = Object.entries(def.shape).flatMap(([key, part]) => openObjects(part, `${path}.${key}`));
    return strict ? inside : [path, ...inside];
  }
  if (def.type === 'array') return openObjects(def.element, `${path}[]`);
  if (def.type === 'union') return def.options.flatMap((option) => openObjects(option, path));
  if (def.type === 'pipe') return openObjects(def.in, path);
  return 'innerType' in def ? openObjects(def.innerType, path) : [];
}

test('no request takes a field that it does not know', () => {
  const open = endpoints.flatMap((endpoint) =>
    (['params', 'query', 'body'] as const).flatMap((part) => {
      const schema = endpoint[part];
      return schema ? openObjects(schema, `${nameOf(endpoint)} ${part}`) : [];
    }),
  );
  expect(open).toEqual([]);
});
