import { bill } from '../billing.ts';
import { given, innOfCompany, organizationBody } from '../given.ts';
import type { TestApp } from '../test-app.ts';
import { testPassword } from '../test-app.ts';
import { makeContractWithSlots } from '../contract-with-slots.ts';
import type { Known } from './schema-arbitrary.ts';

type Item = Readonly<Record<string, unknown>>;

/** A company with tires in its slots, months that are billed and a month that is not; answers what it knows by name. */
export async function seedCompany(app: TestApp): Promise<Known> {
  const storage = await makeContractWithSlots(app);
  await storage.deliver('2025-10-10', [
    { slot: 'A-1', quantity: 12 },
    { slot: 'A-2', quantity: 20 },
  ]);
  await storage.pickUp('2025-11-20', [{ category: 'R16-18', quantity: 8 }]);
  const wrong = await storage.deliver('2025-11-25', [{ slot: 'B-1', quantity: 3 }]);
  await storage.reverse(wrong.recorded.id);
  const runs = [
    await bill(app, '2025-10'),
    await bill(app, '2025-11'),
    await bill(app, '2025-12', { mode: 'preview' }),
  ];
  await given(app).delivery();
  const token = (await app.as('manager').post('/api-tokens', { name: 'Обмен' }).expect(201)).body as Item;

  const list = async (path: string): Promise<readonly Item[]> =>
    ((await app.as('administrator').get(path).expect(200)).body as { items: readonly Item[] }).items;
  const idsOf = async (path: string) => (await list(path)).map(({ id }) => String(id));
  const [clients, contracts, organizations, tariffs, warehouses, movements, invoices, acts, users] =
    await Promise.all(
      [
        'clients',
        'contracts',
        'organizations',
        'tariffs',
        'warehouses',
        'movements',
        'invoices',
        'acts',
        'users',
      ].map((name) => idsOf(`/${name}`)),
    );
  // Without the user who sends the requests: one of them would disable him, and the others would be refused.
  const others = users?.filter((id) => id !== app.actor('administrator').id);
  const stock = await list('/stock');
  const rates = (await Promise.all((tariffs ?? []).map((id) => idsOf(`/tariffs/${id}/rates`)))).flat();
  const cursors = await Promise.all(
    ['/movements', '/clients', '/contracts', '/stock', '/categories'].map(async (path) => {
      const page = (await app.as('administrator').get(`${path}?limit=1`).expect(200)).body as {
        nextCursor: string | null;
      };
      return page.nextCursor ?? '';
    }),
  );
  const { bank, kpp, ogrn } = organizationBody();
  const known: Readonly<Record<string, readonly string[] | undefined>> = {
    clients,
    contracts,
    organizations,
    tariffs,
    warehouses,
    movements,
    invoices,
    acts,
    users: others,
    'billing-runs': runs.map(({ id }) => id),
    'api-tokens': [String(token['id'])],
    categories: await idsOf('/categories'),
    clientId: clients,
    contractId: contracts,
    contractIds: contracts,
    organizationId: organizations,
    tariffId: tariffs,
    warehouseId: warehouses,
    actorId: others,
    subjectId: movements,
    lotId: stock.map(({ lotId }) => String(lotId)),
    rateId: rates,
    category: ['R16-18', 'ATV'],
    slot: ['A-1', 'A-2', 'B-1', 'B-2'],
    zone: ['A', 'B', ''],
    fingerprint: runs.flatMap(({ fingerprint }) => fingerprint ?? []),
    cursor: cursors,
    login: ['manager', 'accountant'],
    password: [testPassword],
    inn: [9_001, 9_002, 9_003].map(innOfCompany),
    kpp: [kpp],
    ogrn: [ogrn],
    account: [bank.account],
    bic: [bank.bic],
    correspondentAccount: [bank.correspondentAccount],
    timeZone: ['Europe/Moscow', 'Asia/Yekaterinburg'],
    others: [JSON.stringify([{ category: 'R16-18', slot: 'A-1', quantity: 4 }])],
  };
  return (name) => known[name] ?? [];
}
