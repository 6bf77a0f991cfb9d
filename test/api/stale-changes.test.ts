import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

const administer = () => app.as('administrator');

/** For each card: its path, what somebody wrote meanwhile, and what the one who never saw that sends. */
async function cards() {
  const [client, organization, contract] = [
    await given(app).client({ name: 'ООО «Было»' }),
    await given(app).organization({ name: 'ООО «Было»' }),
    await given(app).contract({ paymentDays: 10 }),
  ];
  const [category, tariff, warehouse] = [
    await given(app).category({ code: 'ATV', name: 'Было' }),
    await given(app).tariff({ name: 'Было' }),
    await given(app).warehouse({ name: 'Было' }),
  ];
  const user = app.actor('storekeeper');
  const renamed = {
    meanwhile: { name: 'Тем временем' },
    late: { name: 'Стало', seen: { name: 'Было' } },
    now: { name: 'Тем временем' },
  };
  return [
    { path: `/categories/${category.id}`, ...renamed },
    { path: `/tariffs/${tariff.id}`, ...renamed },
    { path: `/warehouses/${warehouse.id}`, ...renamed },
    {
      path: `/clients/${client.id}`,
      meanwhile: { name: 'ООО «Тем временем»', address: 'Новый адрес' },
      late: { name: 'ООО «Стало»', seen: { name: 'ООО «Было»' } },
      now: { name: 'ООО «Тем временем»' },
    },
    {
      path: `/organizations/${organization.id}`,
      meanwhile: { name: 'ООО «Тем временем»' },
      late: { name: 'ООО «Стало»', seen: { name: 'ООО «Было»' } },
      now: { name: 'ООО «Тем временем»' },
    },
    {
      path: `/contracts/${contract.id}`,
      meanwhile: { paymentDays: 20 },
      late: { paymentDays: 15, seen: { paymentDays: 10 } },
      now: { paymentDays: 20 },
    },
    {
      path: `/users/${user.id}`,
      meanwhile: { active: false, name: 'Тем временем' },
      late: { name: 'Стало', seen: { name: user.name } },
      now: { name: 'Тем временем' },
    },
  ];
}

test('a field that somebody else has changed since it was seen is refused with what it holds now, and stays', async () => {
  for (const { path, meanwhile, late, now } of await cards()) {
    const changed = await administer().patch(path, meanwhile);
    expect({ path, status: changed.status }).toEqual({ path, status: 200 });
    const refused = await administer().patch(path, late);
    expect({ path, status: refused.status, body: refused.body as unknown }).toMatchObject({
      path,
      status: 409,
      body: { code: 'changedMeanwhile', details: { now }, errors: [{ path: Object.keys(now)[0] }] },
    });
    const asked = { ...late, seen: now };
    const accepted = await administer().patch(path, asked);
    expect({ path, status: accepted.status }).toEqual({ path, status: 200 });
    const fields = Object.fromEntries(Object.entries(asked).filter(([name]) => name !== 'seen'));
    expect(accepted.body).toMatchObject({ ...meanwhile, ...fields });
  }
});

test('what was read is what is compared, lists and requisites in groups too', async () => {
  const [client, organization] = [await given(app).client(), await given(app).organization()];
  const read = async (path: string) => (await administer().get(path)).body as Record<string, unknown>;
  const { emails } = await read(`/clients/${client.id}`);
  const changed = await administer().patch(`/clients/${client.id}`, {
    emails: ['new@example.com'],
    seen: { emails },
  });
  expect(changed.status).toBe(200);
  const path = `/organizations/${organization.id}`;
  const { bank, director } = await read(path);
  const rename = (name: string) => ({
    bank: { ...(bank as object), name },
    director,
    seen: { bank, director },
  });
  expect((await administer().patch(path, rename('Новый банк'))).status).toBe(200);
  expect((await administer().patch(path, rename('Другой банк'))).status).toBe(409);
});

test('another field may have changed meanwhile: a rename keeps the new address', async () => {
  const { id } = await given(app).client({ name: 'ООО «Было»', address: 'Старый адрес' });
  await app
    .as('accountant')
    .patch(`/clients/${id}`, { address: 'Новый адрес', seen: { address: 'Старый адрес' } });
  const answer = await app
    .as('manager')
    .patch(`/clients/${id}`, { name: 'Стало', seen: { name: 'ООО «Было»' } });
  expect([answer.status, answer.body]).toMatchObject([200, { name: 'Стало', address: 'Новый адрес' }]);
});

test('two who write the same agree, and so does a repeated request', async () => {
  const { id } = await given(app).client({ name: 'ООО «Было»' });
  const change = { name: 'ООО «Стало»', seen: { name: 'ООО «Было»' } };
  expect((await administer().patch(`/clients/${id}`, change)).status).toBe(200);
  expect((await administer().patch(`/clients/${id}`, change)).status).toBe(200);
});

test('of two different changes of one field at once the second is refused, whatever the timing', async () => {
  const { id } = await given(app).client({ name: 'ООО «Было»' });
  const names = ['А', 'Б', 'В', 'Г'];
  const answers = await Promise.all(
    names.map((name) => administer().patch(`/clients/${id}`, { name, seen: { name: 'ООО «Было»' } })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
});

test('of two different renames at once the second is refused, whatever is renamed', async () => {
  const paths = [
    `/categories/${(await given(app).category({ code: 'ДВОЕ', name: 'Было' })).id}`,
    `/tariffs/${(await given(app).tariff({ name: 'Было' })).id}`,
    `/warehouses/${(await given(app).warehouse({ name: 'Было' })).id}`,
  ];
  for (const path of paths) {
    const answers = await Promise.all(
      ['А', 'Б', 'В', 'Г'].map((name) => administer().patch(path, { name, seen: { name: 'Было' } })),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect({ path, statuses }).toEqual({ path, statuses: [200, 409, 409, 409] });
  }
});

test('what was seen alone changes nothing and is refused, and so is a field that the record has not', async () => {
  const { id } = await given(app).client();
  for (const body of [{ seen: { name: 'ООО «Было»' } }, { name: 'Стало', seen: { discount: 1 } }]) {
    expect((await administer().patch(`/clients/${id}`, body)).status).toBe(400);
  }
});
