import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

const nobodys = '0199d0a0-0000-7000-8000-00000000ffff';

/** What has a name to correct, and who may add one and so correct it, besides the administrator. */
const named = [
  { noun: 'category', path: '/categories', add: () => given(app).category({ code: 'ATV' }), writers: [] },
  { noun: 'tariff', path: '/tariffs', add: () => given(app).tariff(), writers: ['accountant'] },
  { noun: 'warehouse', path: '/warehouses', add: () => given(app).warehouse(), writers: [] },
] as const;

type Named = (typeof named)[number];

async function listed(path: string, id: string) {
  const answer = await app.as('administrator').get(`${path}?limit=500`).expect(200);
  return (answer.body as { items: { id: string; name: string }[] }).items.find((item) => item.id === id);
}

test.each(named)(
  'the name of a $noun is corrected, all the rest stays, and the journal tells it',
  async ({ noun, path, add }: Named) => {
    const { id } = await add();
    const before = await listed(path, id);
    const changed = await app.as('administrator').patch(`${path}/${id}`, { name: '  Без опечатки ' });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ ...before, name: 'Без опечатки' });
    expect(await listed(path, id)).toEqual({ ...before, name: 'Без опечатки' });
    const audit = await app.as('administrator').get(`/audit?subjectId=${id}&action=${noun}.change`);
    expect((audit.body as { items: unknown[] }).items).toMatchObject([
      { actor: { login: 'administrator' }, details: { id, name: 'Без опечатки' } },
    ]);
  },
);

test.each(named)('a $noun is renamed by whoever may add one, by nobody else', async (it: Named) => {
  const { id } = await it.add();
  const before = await listed(it.path, id);
  for (const role of ['storekeeper', 'accountant', 'manager'] as const) {
    const may = (it.writers as readonly string[]).includes(role);
    const { status } = await app.as(role).patch(`${it.path}/${id}`, { name: before?.name });
    expect({ role, status }).toEqual({ role, status: may ? 200 : 403 });
  }
  expect((await app.anonymous.patch(`${it.path}/${id}`, { name: 'Чужое' })).status).toBe(401);
  expect(await listed(it.path, id)).toEqual(before);
});

test.each(named)('a $noun takes no name that a new one would not, and nothing else', async (it: Named) => {
  const { id } = await it.add();
  const before = await listed(it.path, id);
  for (const name of ['', '  ', 'Ш'.repeat(201), 'Ш\nШ', null]) {
    const answer = await app.as('administrator').patch(`${it.path}/${id}`, { name });
    expect([name, answer.status]).toEqual([name, 400]);
    expect(answer.body).toMatchObject({
      code: 'requestInvalid',
      errors: [{ path: 'name', message: expect.stringMatching(/[а-я]/) as string }],
    });
  }
  for (const body of [{}, { code: 'ДРУГОЙ' }, { name: 'Имя', places: 2 }, { name: 'Имя', timeZone: 'UTC' }]) {
    expect((await app.as('administrator').patch(`${it.path}/${id}`, body)).status).toBe(400);
  }
  expect(await listed(it.path, id)).toEqual(before);
});

test.each(named)('an unknown $noun is not found', async ({ path }: Named) => {
  expect((await app.as('administrator').patch(`${path}/${nobodys}`, { name: 'Нет' })).status).toBe(404);
  expect((await app.as('administrator').patch(`${path}/17`, { name: 'Нет' })).status).toBe(404);
});
