import { bill, invoices } from '../support/billing.ts';
import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();
const clientIds: string[] = [];

/** 20 tires from 10 October for the first client (2 129.03, then 3 000.00 a month), 40 from 1 November for the second. */
beforeAll(async () => {
  const give = given(app);
  const organizationId = (await give.organization()).id;
  for (const [quantity, occurredOn] of [
    [20, '2025-10-10'],
    [40, '2025-11-01'],
  ] as const) {
    const clientId = (await give.client()).id;
    const contractId = (await give.contract({ clientId, organizationId })).id;
    await give.delivery({ contractId, occurredOn, lines: [{ quantity }] });
    clientIds.push(clientId);
  }
  await bill(app, '2025-10');
  await bill(app, '2025-11');
});

const read = async (path: string) => (await app.as('manager').get(path)).body as object;

test('revenue is what was invoiced, by month, with nothing in months without invoices', async () => {
  expect(await read('/revenue?from=2025-09&to=2025-11')).toMatchObject({
    items: [
      { month: '2025-09', invoices: 0, clients: 0, total: '0.00', vatTotal: '0.00' },
      { month: '2025-10', invoices: 1, clients: 1, total: '2129.03', vatTotal: '354.84' },
      { month: '2025-11', invoices: 2, clients: 2, total: '9000.00', vatTotal: '1500.00' },
    ],
    invoices: 3,
    total: '11129.03',
    vatTotal: '1854.84',
  });
});

test('by client the largest comes first, with its share of all', async () => {
  expect(await read('/revenue/by-client?from=2025-11&to=2025-11')).toMatchObject({
    items: [
      { clientId: clientIds[1], invoices: 1, total: '6000.00', vatTotal: '1000.00', share: 2 / 3 },
      { clientId: clientIds[0], invoices: 1, total: '3000.00', share: 1 / 3 },
    ],
    nextCursor: null,
  });
  expect(await read('/revenue/by-client?from=2025-10&to=2025-11&sort=total')).toMatchObject({
    items: [{ total: '5129.03' }, { total: '6000.00' }],
  });
});

test.each([
  'from=2025-11&to=2025-10',
  'from=2015-11&to=2025-11',
  'from=2025-11',
  'from=2025-11-01&to=2025-11',
  'from=2025-13&to=2025-11',
  'from=15.10.2025&to=2025-11',
  'from=2025-11&to=2025-13',
])('a period %s is refused', async (period) => {
  for (const path of ['/revenue', '/revenue/by-client']) {
    expect((await app.as('manager').get(`${path}?${period}`)).status).toBe(400);
  }
});

test('revenue is for the accountant and the manager', async () => {
  const status = async (role: 'storekeeper' | 'accountant') =>
    (await app.as(role).get('/revenue?from=2025-10&to=2025-11')).status;
  expect([await status('storekeeper'), await status('accountant')]).toEqual([403, 200]);
});

test('a voided invoice is no revenue', async () => {
  const [first] = await invoices(app, 'month=2025-10');
  await app.as('accountant').post(`/invoices/${first?.id}/void`, { reason: 'Ошибка' });
  expect(await read('/revenue?from=2025-10&to=2025-10')).toMatchObject({ total: '0.00', invoices: 0 });
  expect(await read('/revenue/by-client?from=2025-10&to=2025-10')).toMatchObject({ items: [] });
});
