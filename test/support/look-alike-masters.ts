import { given, innOfCompany } from './given.ts';
import type { TestApp } from './test-app.ts';

/** How to ask for a master by its number, code or name; everything else about it is valid and its own. */
export interface AskedMaster {
  readonly path: string;
  /** The field by which people know it. */
  readonly known: string;
  readonly body: (name: string, change?: object) => object;
  /** The body of an answer, or of a refusal's `resembles`, as this test reads it. */
  readonly made: (answer: unknown) => { readonly id: string };
}

let clients = 800_000;

/** A client of another ИНН each time. */
export function clientBody(name: string, change: object = {}) {
  clients += 1;
  return { name, inn: innOfCompany(clients), kpp: '770101001', ...change };
}

/** Each kind of master (rule R25) in an organization and a warehouse of its own, so that no test meets another's. */
export async function mastersToAskFor(app: TestApp): Promise<Readonly<Record<string, AskedMaster>>> {
  const give = given(app);
  const [organization, client, tariff, warehouse] = await Promise.all([
    give.organization(),
    give.client(),
    give.tariff(),
    give.warehouse(),
  ]);
  const parties = { organizationId: organization.id, clientId: client.id, tariffId: tariff.id };
  const days = { signedOn: '2025-09-20', startsOn: '2025-10-01' };
  const itself = (answer: unknown) => answer as { id: string };
  return {
    contract: {
      path: '/contracts',
      known: 'number',
      body: (number, change = {}) => ({ number, ...parties, ...days, ...change }),
      made: itself,
    },
    client: { path: '/clients', known: 'name', body: clientBody, made: itself },
    warehouse: {
      path: '/warehouses',
      known: 'code',
      body: (code, change = {}) => ({ code, name: 'Склад', ...change }),
      made: itself,
    },
    slot: {
      path: `/warehouses/${warehouse.id}/slots`,
      known: 'code',
      body: (code, change = {}) => ({ items: [{ code, capacity: 10 }], ...change }),
      made: (answer) => (answer as { items: [{ id: string }] }).items[0],
    },
    category: {
      path: '/categories',
      known: 'code',
      body: (code, change = {}) => ({ code, name: 'Шина', places: 1, ...change }),
      made: itself,
    },
    tariff: {
      path: '/tariffs',
      known: 'code',
      body: (code, change = {}) => ({ code, name: 'Хранение', rates: [], ...change }),
      made: itself,
    },
  };
}
