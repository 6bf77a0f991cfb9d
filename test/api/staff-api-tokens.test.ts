import { rows } from '../../src/shared/db.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

interface Made {
  readonly id: string;
  readonly token: string | null;
}

async function makeToken(name: string, key?: string): Promise<Made> {
  return (await app.as('accountant').post('/api-tokens', { name }, key).expect(201)).body as Made;
}

test('a program with a token acts as the user who made it, until it is revoked', async () => {
  const { id, token } = await makeToken('1С');
  const asProgram = () => app.anonymous.get('/session').set('authorization', `Bearer ${token ?? ''}`);
  expect((await asProgram().expect(200)).body).toMatchObject({ user: { login: 'accountant' } });
  await app.as('accountant').delete(`/api-tokens/${id}`).expect(204);
  await asProgram().expect(401);
  await app.as('accountant').delete(`/api-tokens/${id}`).expect(404);
});

test('a token is shown once: neither the database nor a repeated request has it', async () => {
  const { id, token } = await makeToken('выгрузка', 'key-1');
  expect(await makeToken('выгрузка', 'key-1')).toMatchObject({ id, token: null });
  const kept = await rows<{ line: string }>(
    app.db,
    `select api_tokens::text as line from api_tokens union all select idempotency_keys::text from idempotency_keys
     union all select audit_entries::text from audit_entries`,
  );
  expect(kept.map(({ line }) => line).join('\n')).not.toContain(token);
});

test("users see and revoke their own tokens, an administrator everybody's", async () => {
  const { id } = await makeToken('сайт');
  const mine = await app.as('manager').get('/api-tokens').expect(200);
  expect(JSON.stringify(mine.body)).not.toContain(id);
  expect((await app.as('manager').delete(`/api-tokens/${id}`).expect(404)).body).toMatchObject({
    code: 'apiTokenNotFound',
  });
  const all = await app.as('administrator').get('/api-tokens?limit=1').expect(200);
  expect(all.body).toMatchObject({ items: [{ login: expect.any(String) as string, revokedAt: null }] });
  const { nextCursor } = all.body as { nextCursor: string };
  await app.as('administrator').get(`/api-tokens?limit=1&cursor=${nextCursor}`).expect(200);
  await app.as('administrator').delete(`/api-tokens/${id}`).expect(204);
});
