import { once } from 'node:events';
import { connect } from 'node:net';
import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { createProductHome, untilReady, untilSaid } from '../support/product-process.ts';
import type { ProductHome, ProductProcess } from '../support/product-process.ts';

const seasonExpected = new URL('../support/season-2025-26.expected.json', import.meta.url);
const timeoutMs = 240_000;
const logins = {
  admin: 'administrator',
  buh: 'accountant',
  sklad: 'storekeeper',
  boss: 'manager',
};

let home: ProductHome;
let demo: ProductProcess;
beforeAll(async () => {
  home = await createProductHome();
  demo = await startDemo(home);
}, timeoutMs);
afterAll(async () => {
  await home.remove();
});

async function startDemo(where: ProductHome): Promise<ProductProcess> {
  const started = await where.start({}, '--demo');
  await untilReady(started);
  await untilSaid(started, 'Ctrl+C');
  return started;
}

async function stop(server: ProductProcess): Promise<void> {
  server.child.kill('SIGTERM');
  expect((await server.exit()).code).toBe(0);
}

async function signIn({ url }: ProductProcess, login: string) {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: 'protektor' }),
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as { token: string; user: { login: string; role: string } };
}

async function reader(server: ProductProcess) {
  const { token } = await signIn(server, 'buh');
  return async <Body>(path: string): Promise<Body> => {
    const answer = await fetch(`${server.url}/api/v1${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
    return (await answer.json()) as Body;
  };
}

interface Document {
  readonly invoiceNumber: string;
  readonly actNumber: string;
  readonly month: string;
  readonly contractNumber: string;
  readonly total: string;
}

/** What the demo holds, without the order in which contracts got their numbers. */
async function numbers(server: ProductProcess) {
  const read = await reader(server);
  const all = async <Item>(list: string): Promise<Item[]> => {
    const items: Item[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: { items: Item[]; nextCursor: string | null } = await read(`${list}?limit=500${from}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  };
  const documents = await all<Document>('/documents');
  return {
    movements: (await all('/movements')).length,
    invoices: documents.map(({ invoiceNumber }) => invoiceNumber).sort(),
    acts: documents.map(({ actNumber }) => actNumber).sort(),
    totals: documents.map(({ month, contractNumber, total }) => `${month} ${contractNumber} ${total}`).sort(),
  };
}

test('the demo tells its address, and the login and the password of every role', () => {
  expect(demo.said()).toContain(`http://localhost:${new URL(demo.url).port}`);
  expect(demo.said()).toContain('пароль у всех protektor');
  for (const login of Object.keys(logins)) expect(demo.said()).toMatch(new RegExp(`^ +${login} `, 'm'));
});

test.each(Object.entries(logins))('%s signs in as %s', async (login, role) => {
  expect((await signIn(demo, login)).user).toMatchObject({ login, role });
});

test('October to February are billed, and March is left to be closed', async () => {
  const { items } = await (
    await reader(demo)
  )<{ items: { month: string; invoices: number }[] }>('/billing-months');
  const billed = items.filter(({ invoices }) => invoices > 0).map(({ month }) => month);
  expect(billed.sort()).toEqual(['2025-10', '2025-11', '2025-12', '2026-01', '2026-02']);
  expect(items).toContainEqual(expect.objectContaining({ month: '2026-03', over: true, invoices: 0 }));
});

test('on its day the demo has work for storekeepers: what came and what went, and nothing after it', async () => {
  interface Flow {
    readonly arrived: number;
    readonly left: number;
    readonly movements: readonly { readonly kind: string }[];
  }
  const read = await reader(demo);
  const { day } = await read<{ day: Flow }>('/movements/day');
  expect(Math.min(day.arrived, day.left)).toBeGreaterThan(20);
  expect(new Set(day.movements.map(({ kind }) => kind))).toEqual(new Set(['delivery', 'pickup', 'reversal']));
  expect(await read('/movements?from=2026-04-01')).toMatchObject({ items: [] });
  expect(demo.said()).toMatch(/Строк с датой позже этого дня: [1-9]/);
  const { zones } = await read<{ zones: { zone: string; occupied: number }[] }>('/capacity');
  expect(zones.filter(({ occupied }) => occupied > 0)).toHaveLength(6);
});

test('of March one contract waits for a price (rule R15); the others, the season’s to the kopek, can be billed', async () => {
  const { token } = await signIn(demo, 'buh');
  const answer = await fetch(`${demo.url}/api/v1/billing-runs`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': 'preview',
    },
    body: JSON.stringify({ month: '2026-03', mode: 'preview' }),
  });
  const { id } = (await answer.json()) as { id: string };
  const read = await reader(demo);
  let run: { status: string; counts: object };
  do run = await read(`/billing-runs/${id}`);
  while (run.status !== 'done');
  expect(run.counts).toMatchObject({ issued: 16, blocked: 1 });
  const season = JSON.parse(await readFile(seasonExpected, 'utf8')) as Record<string, Record<string, Owed>>;
  const { items } = await read<{ items: Billed[] }>(`/billing-runs/${id}/results?limit=500`);
  for (const { contractNumber, outcome, total, problems } of items) {
    const journal = season[contractNumber];
    if (journal !== undefined) expect(total).toBe(journal['2026-03']?.total);
    if (outcome === 'blocked') expect(problems).toMatchObject([{ code: 'rateMissing', category: 'TRUCK' }]);
  }
});

interface Owed {
  readonly total: string;
}

interface Billed {
  readonly contractNumber: string;
  readonly outcome: string;
  readonly total?: string;
  readonly problems?: readonly object[];
}

async function accepts(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port });
  const accepted = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return accepted;
}

test('the demo, whose passwords everybody knows, answers at 127.0.0.1 and at no other address', async () => {
  const port = Number(new URL(demo.url).port);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address))
    .filter((address) => address !== '127.0.0.1');
  expect(await accepts('127.0.0.1', port)).toBe(true);
  for (const address of ['127.0.0.2', ...others]) {
    expect({ address, accepted: await accepts(address, port) }).toEqual({ address, accepted: false });
  }
});

test(
  'a second start of the demo adds nothing (rule R16)',
  async () => {
    const before = await numbers(demo);
    expect(before.movements).toBeGreaterThan(0);
    await stop(demo);
    demo = await startDemo(home);
    expect(await numbers(demo)).toEqual(before);
  },
  timeoutMs,
);

test(
  'killed while the journal goes in, while months are billed and while movements are recorded, the demo ends with the same numbers (rule R16)',
  async () => {
    const elsewhere = await createProductHome();
    for (const step of ['Загружаю журнал', 'Счета и акты: декабрь', 'Летнее хранение']) {
      const started = await elsewhere.start({}, '--demo');
      await untilSaid(started, step);
      started.child.kill('SIGKILL');
      expect((await started.exit()).said).not.toContain('Вход');
    }
    const whole = await startDemo(elsewhere);
    expect(await numbers(whole)).toEqual(await numbers(demo));
    await stop(whole);
    await elsewhere.remove();
  },
  timeoutMs,
);
