import { createTestApp } from '../support/test-app.ts';
import type { TestApp } from '../support/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(async () => {
  await app.close();
});

test('an unknown address is a problem in Russian, in English for who prefers it', async () => {
  const russian = await app.as('manager').get('/nowhere').expect(404);
  expect(russian.type).toBe('application/problem+json');
  expect(russian.body).toMatchObject({
    status: 404,
    code: 'notFound',
    detail: expect.stringContaining('нет'),
  });
  const english = await app.anonymous.get('/nowhere').set('accept-language', 'en-US,en;q=0.9').expect(404);
  expect(english.body).toMatchObject({ detail: 'There is no such address or record.' });
});
