import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

async function audit(query: string) {
  const answer = await app.as('administrator').get(`/audit?${query}`).expect(200);
  return answer.body as {
    items: { id: string; action: string; recordedAt: string }[];
    nextCursor: string | null;
  };
}

test('every change says who, what and when, without its secrets', async () => {
  const id = app.actor('manager').id;
  await app
    .as('administrator')
    .patch(`/users/${id}`, { name: 'Мария', password: 'very secret words' })
    .expect(200);
  const { items } = await audit(`subjectId=${id}&action=user.change`);
  expect(items).toEqual([
    {
      id: expect.any(String) as string,
      recordedAt: '2026-03-31T09:00:00.000Z',
      actor: { id: app.actor('administrator').id, login: 'administrator' },
      action: 'user.change',
      subjectId: id,
      details: { name: 'Мария', passwordChanged: true },
    },
  ]);
});

test('a refused change leaves no entry', async () => {
  const own = app.actor('administrator').id;
  await app.as('administrator').patch(`/users/${own}`, { active: false }).expect(409);
  expect((await audit(`subjectId=${own}&action=user.change`)).items).toEqual([]);
});

test('entries come newest first, by actor and by days in Moscow, page by page', async () => {
  app.setToday('2026-04-02');
  await app.as('storekeeper').post('/api-tokens', { name: 'a' }).expect(201);
  await app.as('storekeeper').post('/api-tokens', { name: 'b' }).expect(201);
  const actorId = app.actor('storekeeper').id;
  expect((await audit(`actorId=${actorId}&from=2026-04-02&to=2026-04-02`)).items).toHaveLength(2);
  expect((await audit(`actorId=${actorId}&from=2026-04-03`)).items).toHaveLength(0);
  expect((await audit(`actorId=${actorId}&to=2026-04-01`)).items.map(({ action }) => action)).toEqual([
    'api-token.create',
    'user.create',
  ]);
  const first = await audit(`actorId=${actorId}&limit=3`);
  const rest = await audit(`actorId=${actorId}&limit=3&cursor=${first.nextCursor ?? ''}`);
  const ids = [...first.items, ...rest.items].map(({ id }) => Number(id));
  expect(ids).toHaveLength(4);
  expect(ids).toEqual([...ids].sort((a, b) => b - a));
});
