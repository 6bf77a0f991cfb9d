import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

const nowhere = '018f0000-0000-7000-8000-000000000000';

function openWarehouse(change: object = {}) {
  return app.as('administrator').post('/warehouses', { code: 'ЮГ', name: 'Южный склад', ...change });
}

async function codesOf(path: string): Promise<string[]> {
  const answer = await app.as('storekeeper').get(path);
  return (answer.body as { items: { code: string }[] }).items.map(({ code }) => code);
}

test('a warehouse keeps Moscow time unless another zone is given', async () => {
  const moscow = await openWarehouse({ code: 'М' });
  expect(moscow.status).toBe(201);
  expect(moscow.body).toEqual({
    id: expect.any(String) as string,
    code: 'М',
    name: 'Южный склад',
    timeZone: 'Europe/Moscow',
    today: '2026-03-31',
  });
  const ural = await openWarehouse({ code: 'У', timeZone: 'Asia/Yekaterinburg' });
  expect(ural.body).toMatchObject({ timeZone: 'Asia/Yekaterinburg', today: '2026-03-31' });
});

test('a warehouse tells the day it is there, and what is asked without a day is asked of that day', async () => {
  // noon of 31 March in Moscow is the evening of 30 March there
  const { body } = (await openWarehouse({ code: 'ЗАПАД', timeZone: 'Pacific/Pago_Pago' })) as {
    body: unknown;
  };
  expect(body).toMatchObject({ today: '2026-03-30' });
  const { id } = body as { id: string };
  const renamed = await app.as('administrator').patch(`/warehouses/${id}`, { name: 'Западный склад' });
  expect(renamed.body).toMatchObject({ today: '2026-03-30' });
  const listed = await app.as('storekeeper').get('/warehouses?q=Запад');
  expect(listed.body).toMatchObject({ items: [{ id, today: '2026-03-30' }] });

  const day = async (query: string) =>
    ((await app.as('storekeeper').get(`/movements/day${query}`)).body as { day: { from: string } }).day.from;
  expect([await day(''), await day(`?warehouseId=${id}`)]).toEqual(['2026-03-31', '2026-03-30']);
  const capacity = await app.as('storekeeper').get(`/capacity?warehouseId=${id}`);
  expect(capacity.body).toMatchObject({ on: '2026-03-30' });
  expect((await app.as('storekeeper').get(`/movements/day?warehouseId=${nowhere}`)).status).toBe(404);
});

test.each([
  ['a zone nobody knows', { timeZone: 'Europe/Atlantis' }, 'timeZone'],
  ['an offset, which has no summer time', { timeZone: 'UTC+3 часа' }, 'timeZone'],
  ['an empty code', { code: ' ' }, 'code'],
  ['a code of two lines', { code: 'А\nБ' }, 'code'],
  ['an unknown field', { rows: 5 }, 'rows'],
  ['a name too long', { name: 'я'.repeat(201) }, 'name'],
])('a warehouse with %s is refused', async (_, change, path) => {
  const answer = await openWarehouse(change);
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ code: 'requestInvalid', errors: [{ path }] });
});

test('two warehouses cannot have one code, nor one id', async () => {
  const first = await openWarehouse({ code: 'ДУБЛЬ' });
  const sameCode = await openWarehouse({ code: 'ДУБЛЬ' });
  expect([sameCode.status, (sameCode.body as { code: string }).code]).toEqual([409, 'warehouseCodeTaken']);
  const sameId = await openWarehouse({ code: 'ДРУГОЙ', id: (first.body as { id: string }).id });
  expect([sameId.status, (sameId.body as { code: string }).code]).toEqual([409, 'idTaken']);
});

test('only the administrator opens warehouses and adds slots; everyone signed in sees them', async () => {
  const { id } = await given(app).warehouse();
  const slots = { items: [{ code: 'A-1', capacity: 4 }] };
  for (const role of ['storekeeper', 'accountant', 'manager'] as const) {
    expect((await app.as(role).post('/warehouses', { code: role, name: role })).status).toBe(403);
    expect((await app.as(role).post(`/warehouses/${id}/slots`, slots)).status).toBe(403);
    expect((await app.as(role).get('/warehouses')).status).toBe(200);
    expect((await app.as(role).get(`/warehouses/${id}/slots`)).status).toBe(200);
  }
  expect((await app.anonymous.get('/warehouses')).status).toBe(401);
  expect((await app.anonymous.post('/warehouses', { code: 'x', name: 'x' })).status).toBe(401);
});

test('warehouses come by code, page by page, each once', async () => {
  const all = await codesOf('/warehouses?limit=500');
  const paged: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const answer = await app.as('manager').get(`/warehouses?limit=1${cursor && `&cursor=${cursor}`}`);
    const page = answer.body as { items: { code: string }[]; nextCursor: string | null };
    paged.push(...page.items.map(({ code }) => code));
    cursor = page.nextCursor;
  }
  expect(paged).toEqual(all);
  expect(paged).toEqual([...paged].sort());
});

test('an empty zone is no zone, and a zone too long is refused as such', async () => {
  const { id } = await given(app).warehouse();
  const add = (zone: string) =>
    app.as('administrator').post(`/warehouses/${id}/slots`, { items: [{ code: 'Z-1', zone, capacity: 1 }] });
  expect((await add('Я'.repeat(51))).body).toMatchObject({
    errors: [{ path: 'items.0.zone', message: expect.stringContaining('Не больше 50') as string }],
  });
  const added = await add('');
  expect(added.status).toBe(201);
  expect(added.body).toMatchObject({ items: [{ code: 'Z-1', zone: '' }] });
});

test('slots are added five thousand at once and shown with what is free', async () => {
  const { id } = await given(app).warehouse();
  const items = Array.from({ length: 5000 }, (_, n) => ({ code: `S${n}`, zone: 'A', capacity: 4 }));
  const added = await app.as('administrator').post(`/warehouses/${id}/slots`, { items });
  expect(added.status).toBe(201);
  expect((added.body as { items: unknown[] }).items).toHaveLength(5000);
  const shown = await app.as('manager').get(`/warehouses/${id}/slots?q=s4999`);
  expect((shown.body as { items: unknown[] }).items).toEqual([
    {
      id: expect.any(String) as string,
      code: 'S4999',
      zone: 'A',
      capacity: 4,
      occupied: 0,
      free: 4,
      overfilled: false,
    },
  ]);
});

test.each([
  ['none', []],
  ['one too many', Array.from({ length: 5001 }, (_, n) => ({ code: `S${n}`, capacity: 4 }))],
  ['a negative capacity', [{ code: 'A', capacity: -1 }]],
  ['a fractional capacity', [{ code: 'A', capacity: 1.5 }]],
  ['a huge capacity', [{ code: 'A', capacity: 1_000_001 }]],
  ['an unknown field', [{ code: 'A', capacity: 1, shelf: 2 }]],
])('adding slots is refused: %s', async (_, items) => {
  const { id } = await given(app).warehouse();
  const answer = await app.as('administrator').post(`/warehouses/${id}/slots`, { items });
  expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, 'requestInvalid']);
});

test('slots are added all or none, and the refusal names the codes that are taken', async () => {
  const { id } = await given(app).warehouse();
  await given(app).slots(id, [{ code: 'B', capacity: 1 }]);
  const items = ['A', 'B', 'C', 'C'].map((code) => ({ code, capacity: 1 }));
  const answer = await app.as('administrator').post(`/warehouses/${id}/slots`, { items });
  expect(answer.status).toBe(409);
  expect(answer.body).toMatchObject({ code: 'slotCodeTaken', details: { codes: ['B', 'C'] } });
  expect(await codesOf(`/warehouses/${id}/slots`)).toEqual(['B']);
});

test('slots of a warehouse that is not there: neither added nor listed', async () => {
  const added = await app
    .as('administrator')
    .post(`/warehouses/${nowhere}/slots`, { items: [{ code: 'A', capacity: 1 }] });
  expect([added.status, (added.body as { code: string }).code]).toEqual([404, 'notFound']);
  expect((await app.as('manager').get(`/warehouses/${nowhere}/slots`)).status).toBe(404);
  expect((await app.as('manager').get('/warehouses/main/slots')).status).toBe(404);
});

test('slots are found by zone, by a part of the code and by the places that must fit', async () => {
  const { id } = await given(app).warehouse();
  await given(app).slots(id, [
    { code: 'A-1', zone: 'A', capacity: 10 },
    { code: 'A-2', zone: 'A', capacity: 4 },
    { code: 'B-1', zone: 'B', capacity: 4 },
    { code: 'P%_', capacity: 1 },
  ]);
  await given(app).delivery({ warehouseId: id, lines: [{ slot: 'A-1', quantity: 7 }] });
  const slots = `/warehouses/${id}/slots`;
  expect(await codesOf(`${slots}?zone=A`)).toEqual(['A-1', 'A-2']);
  expect(await codesOf(`${slots}?zone=`)).toEqual(['P%_']);
  expect(await codesOf(`${slots}?q=-1`)).toEqual(['A-1', 'B-1']);
  expect(await codesOf(`${slots}?q=%25`)).toEqual(['P%_']);
  expect(await codesOf(`${slots}?fits=3`)).toEqual(['A-1', 'A-2', 'B-1']);
  expect(await codesOf(`${slots}?fits=4`)).toEqual(['A-2', 'B-1']);
  expect(await codesOf(`${slots}?fits=4&zone=B&q=b`)).toEqual(['B-1']);
  expect(await codesOf(`${slots}?fits=5`)).toEqual([]);
});

test('the same key adds a warehouse once', async () => {
  const body = { code: 'ОДИН', name: 'Один' };
  const first = await app.as('administrator').post('/warehouses', body, 'open-one');
  const again = await app.as('administrator').post('/warehouses', body, 'open-one');
  expect(again.body).toEqual(first.body);
  const other = await app.as('administrator').post('/warehouses', { ...body, code: 'ДВА' }, 'open-one');
  expect([other.status, (other.body as { code: string }).code]).toEqual([409, 'idempotencyKeyReused']);
});
