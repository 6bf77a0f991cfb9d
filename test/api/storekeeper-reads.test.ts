import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

async function read<Answer>(path: string): Promise<Answer> {
  const answer = await app.as('storekeeper').get(path);
  expect([answer.status, path]).toEqual([200, path]);
  return answer.body as Answer;
}

interface Found {
  readonly number: string;
  readonly quantity: number;
  readonly current: boolean;
}

async function search(query: string): Promise<readonly Found[]> {
  return (await read<{ items: readonly Found[] }>(`/stock/contracts?${query}`)).items;
}

const numbersOf = (found: readonly Found[]) => found.map(({ number }) => number);

/** A client with a contract of last season and one of this, where 4 tires lie under the plate А123ВС77. */
async function openClient(name: string, number: string) {
  const give = given(app);
  const client = await give.client({ name });
  await give.contract({
    clientId: client.id,
    number: `${number}/24`,
    signedOn: '2024-09-20',
    startsOn: '2024-10-01',
    endsOn: '2025-04-30',
  });
  const contract = await give.contract({ clientId: client.id, number: `${number}/25` });
  const delivery = await give.delivery({
    contractId: contract.id,
    lines: [{ quantity: 4, plate: 'А 123 вс 77' }],
  });
  return { client, contract, delivery };
}

test('a contract is found by letters of the client in any case, by its number, and by a plate', async () => {
  await openClient('ООО «Ромашка»', 'РМ');
  for (const q of ['ромаш', 'РОМАШКА', 'рм/2']) {
    expect([q, numbersOf(await search(`q=${encodeURIComponent(q)}`))]).toEqual([q, ['РМ/25', 'РМ/24']]);
  }
  expect(numbersOf(await search(`q=${encodeURIComponent('нет такого')}`))).toEqual([]);
});

test.each([
  ['А123ВС77', 'Иванов'],
  ['а123вс', 'Петров'],
  ['a123bc', 'Сидоров'],
  ['A 123 BC 77', 'Кузнецов'],
])('plate %s is found without regard to case, spaces and Latin letters', async (q, name) => {
  const { contract } = await openClient(`ИП ${name}`, `ПЛ-${name}`);
  expect(numbersOf(await search(`q=${encodeURIComponent(q)}`))).toContain(`ПЛ-${name}/25`);
  const stock = await read<{ items: readonly object[] }>(
    `/stock?contractId=${contract.id}&q=${encodeURIComponent(q)}`,
  );
  expect(stock.items).toHaveLength(1);
});

test('contracts in season come first, and only those that hold something when that is asked', async () => {
  await openClient('АО «Лютик»', 'ЛЮ');
  const q = `q=${encodeURIComponent('лютик')}`;
  expect(await search(q)).toMatchObject([
    { number: 'ЛЮ/25', current: true, quantity: 4 },
    { number: 'ЛЮ/24', current: false, quantity: 0 },
  ]);
  expect(numbersOf(await search(`${q}&on=2025-01-01`))).toEqual(['ЛЮ/24', 'ЛЮ/25']);
  expect(numbersOf(await search(`${q}&holding=true`))).toEqual(['ЛЮ/25']);
  expect(numbersOf(await search(`${q}&holding=true&on=2025-10-09`))).toEqual([]);
});

test('stock tells whose tires they are, since how many days, and what is left after later movements', async () => {
  const { client, contract, delivery } = await openClient('ООО «Василёк»', 'ВА');
  const [first] = (
    await read<{ items: readonly { warehouseId: string }[] }>(`/stock?contractId=${contract.id}`)
  ).items;
  app.setToday('2026-04-05');
  await given(app).pickup({
    contractId: contract.id,
    warehouseId: first?.warehouseId ?? '',
    occurredOn: '2026-04-05',
    lines: [{ lotId: delivery.lines[0]?.lotId, quantity: 3 }],
  });
  app.setToday('2026-03-31');
  expect(await read(`/stock?contractId=${contract.id}&on=2026-03-31`)).toMatchObject({
    items: [
      {
        clientId: client.id,
        clientName: 'ООО «Василёк»',
        contractNumber: 'ВА/25',
        quantity: 4,
        remaining: 1,
      },
    ],
  });
  expect(await read(`/stock?clientId=${client.id}`)).toMatchObject({
    items: [{ quantity: 4, remaining: 1, ageDays: 172 }],
  });
  expect(await read(`/stock?contractId=${contract.id}&on=2025-10-11`)).toMatchObject({
    items: [{ ageDays: 1 }],
  });
});

interface Day {
  readonly day: { arrived: number; left: number; movements: readonly { number: string; kind: string }[] };
}

test('a day tells what came and went on it, and nothing of other days', async () => {
  const give = given(app);
  const warehouse = await give.warehouse();
  const contract = await give.contract();
  const place = { contractId: contract.id, warehouseId: warehouse.id };
  await give.delivery({ ...place, occurredOn: '2026-03-30', lines: [{ quantity: 9 }] });
  await give.delivery({ ...place, occurredOn: '2026-03-31', lines: [{ quantity: 20 }] });
  await give.pickup({ ...place, occurredOn: '2026-03-31' });
  expect(await read<Day>(`/movements/day?warehouseId=${warehouse.id}`)).toMatchObject({
    day: { arrived: 20, left: 8, movements: [{ kind: 'pickup', quantity: 8 }, { kind: 'delivery' }] },
  });
  expect(await read<Day>(`/movements/day?on=2026-03-30&warehouseId=${warehouse.id}`)).toMatchObject({
    day: { from: '2026-03-30', to: '2026-03-30', arrived: 9, left: 0, more: false },
  });
});

test('what was reversed is shown on its day, and not counted', async () => {
  const give = given(app);
  const warehouse = await give.warehouse();
  const { id } = await give.delivery({ warehouseId: warehouse.id, occurredOn: '2026-03-29' });
  await app.as('storekeeper').post(`/movements/${id}/reversal`, { reason: 'Ошибка ввода' });
  const { day } = await read<Day>(`/movements/day?on=2026-03-29&warehouseId=${warehouse.id}`);
  expect(day).toMatchObject({
    arrived: 0,
    left: 0,
    movements: [{ kind: 'reversal' }, { kind: 'delivery' }],
  });
});

test('movements are found by client, plate and number, and name who they belong to', async () => {
  const { client, contract, delivery } = await openClient('ООО «Незабудка»', 'НЗ');
  for (const query of [
    `q=${encodeURIComponent('незабуд')}`,
    `clientId=${client.id}`,
    `contractId=${contract.id}&q=${encodeURIComponent('a123bc')}`,
    `contractId=${contract.id}&q=${delivery.number}`,
  ]) {
    expect([query, await read(`/movements?${query}`)]).toMatchObject([
      query,
      { items: [{ id: delivery.id, clientName: 'ООО «Незабудка»', contractNumber: 'НЗ/25', quantity: 4 }] },
    ]);
  }
  expect(await read(`/movements?contractId=${contract.id}&q=zzz`)).toMatchObject({ items: [] });
  expect(await read(`/movements/${delivery.id}`)).toMatchObject({
    clientName: 'ООО «Незабудка»',
    lines: [{ plate: 'А 123 вс 77', quantity: 4 }],
  });
});

test('what can be picked up is summed by category with the oldest lots first, and other warehouses are named', async () => {
  const give = given(app);
  const [contract, here, there] = await Promise.all([give.contract(), give.warehouse(), give.warehouse()]);
  const mine = { contractId: contract.id, warehouseId: here.id };
  await give.delivery({ ...mine, occurredOn: '2025-12-01', lines: [{ quantity: 4, plate: 'В002' }] });
  await give.delivery({ ...mine, occurredOn: '2025-11-01', lines: [{ quantity: 6, plate: 'В001' }] });
  await give.delivery({ contractId: contract.id, warehouseId: there.id, lines: [{ quantity: 3 }] });
  app.setToday('2026-04-10');
  await give.pickup({ ...mine, occurredOn: '2026-04-10' });
  app.setToday('2026-03-31');
  const path = `/stock/pickable?contractId=${contract.id}&warehouseId=${here.id}`;
  expect(await read(path)).toMatchObject({
    categories: [
      {
        category: 'R16-18',
        quantity: 10,
        remaining: 2,
        lots: [
          { plate: 'В001', quantity: 6, remaining: 0 },
          { plate: 'В002', quantity: 4, remaining: 2 },
        ],
      },
    ],
    elsewhere: [{ warehouseId: there.id, quantity: 3, remaining: 3 }],
    more: false,
  });
  expect(await read(`${path}&on=2025-11-30`)).toMatchObject({ categories: [{ quantity: 6, lots: [{}] }] });
  expect(await read(`${path}&on=2025-10-01`)).toEqual({ categories: [], elsewhere: [], more: false });
});

test('a delivery may be of any category; those that the tariff has a price for on its day come first', async () => {
  const give = given(app);
  const rate = { price: '100.00', per: 'month' };
  await give.category({ code: 'А-БЕЗ-ЦЕНЫ' });
  const tariff = await give.tariff({
    rates: [
      { ...rate, category: 'Я-СЕЙЧАС', validFrom: '2025-01-01' },
      { ...rate, category: 'Я-ПОТОМ', validFrom: '2026-02-01' },
    ],
  });
  const contract = await give.contract({ tariffId: tariff.id });
  const codes = ['А-БЕЗ-ЦЕНЫ', 'Я-СЕЙЧАС', 'Я-ПОТОМ'];
  const offered = async (on: string) => {
    const path = `/stock/receivable?contractId=${contract.id}&on=${on}`;
    const { items } = await read<{ items: readonly { code: string; priced: boolean }[] }>(path);
    const all = items.map(({ code, priced }) => `${code} ${priced ? 'priced' : ''}`.trim());
    return all.filter((one) => codes.some((code) => one.startsWith(code)));
  };
  expect(await offered('2026-01-31')).toEqual(['Я-СЕЙЧАС priced', 'А-БЕЗ-ЦЕНЫ', 'Я-ПОТОМ']);
  expect(await offered('2026-02-01')).toEqual(['Я-ПОТОМ priced', 'Я-СЕЙЧАС priced', 'А-БЕЗ-ЦЕНЫ']);
  expect(await offered('2024-12-31')).toEqual(['А-БЕЗ-ЦЕНЫ', 'Я-ПОТОМ', 'Я-СЕЙЧАС']);
});

test.each(['/stock/contracts', '/movements/day'])('%s is for every role and nobody else', async (path) => {
  for (const role of ['storekeeper', 'accountant', 'manager', 'administrator'] as const) {
    expect((await app.as(role).get(path)).status).toBe(200);
  }
  expect((await app.anonymous.get(path)).status).toBe(401);
});
