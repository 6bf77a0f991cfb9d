import type { Role } from '../../src/shared/roles.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { faults, settled, violations } from './support/inspect.ts';
import { addressOf, screenPaths } from './support/screens.ts';
import type { Visit } from './support/visit.ts';

let app: BrowserApp;
const visits = new Map<Role, Visit>();
beforeAll(async () => {
  app = await openBrowserApp();
});
afterAll(async () => {
  await app.close();
});

/** Opens the screen in the window of this role, which stays open for the whole suite. */
async function opened(role: Role, address: string): Promise<Visit> {
  const visit = visits.get(role) ?? (await app.visit({ as: role }));
  visits.set(role, visit);
  await visit.page.goto(address);
  await settled(visit.page);
  return visit;
}

test.each(screenPaths)(
  '%s fits every window, passes axe and logs no error for the administrator',
  async (path) => {
    const { page, trouble } = await opened('administrator', await addressOf(app.db, path));
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await faults(page)).toEqual([]);
    expect(trouble.splice(0)).toEqual([]);
  },
);

test.each([
  '/settings?tab=categories',
  '/settings?tab=users',
  '/settings?tab=password',
  '/settings?tab=audit',
  '/settings?tab=organizations&edit=new',
  '/clients?tab=contracts',
  '/warehouses?new=1',
  '/setup?step=warehouse',
])('%s, a part of a screen, is as whole, readable and quiet', async (address) => {
  const { page, trouble } = await opened('administrator', address);
  expect(await faults(page)).toEqual([]);
  expect(trouble.splice(0)).toEqual([]);
});

test('a contract with its terms and a tariff with its dialog open have nothing that axe finds wrong', async () => {
  const { page } = await opened('administrator', `${await addressOf(app.db, 'contracts/:id')}?edit=1`);
  expect(await faults(page)).toEqual([]);
  await opened('administrator', '/tariffs');
  await page.getByRole('button', { name: 'Новый тариф' }).click();
  await page.getByRole('dialog', { name: 'Новый тариф' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

const noSuch = '0197a0c0-0000-7000-8000-000000000000';

test.each(screenPaths.filter((path) => path.endsWith('/:id')))(
  '%s of a record that does not exist says so under a heading',
  async (path) => {
    const { page, trouble } = await opened('administrator', `/${path.replace(':id', noSuch)}`);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    // That the server answers 404 is what this is about.
    expect(trouble.splice(0).filter((line) => !line.includes('404'))).toEqual([]);
  },
);

test('a button under the pointer keeps enough contrast, light and dark', async () => {
  const { page } = await opened(
    'administrator',
    `${await addressOf(app.db, 'documents/invoices/:id')}?lines=0`,
  );
  const tires = page.getByRole('button', { name: /^Какие шины лежали/ }).first();
  await tires.click();
  const hide = page.getByRole('button', { name: 'Скрыть шины' }).first();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await hide.hover();
    expect(await violations(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
});

test.each<Role>(['storekeeper', 'accountant', 'manager'])(
  'every screen in the menu of the %s fits every window, passes axe and logs no error',
  async (role) => {
    const { page, trouble } = await opened(role, '/');
    const links = await page.getByRole('navigation', { name: 'Меню' }).getByRole('link').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    for (const address of addresses.filter((one) => one !== null)) {
      await opened(role, address);
      expect({ address, faults: await faults(page) }).toEqual({ address, faults: [] });
      expect(trouble.splice(0)).toEqual([]);
    }
  },
  600_000,
);

test('the sign-in fits every window and passes axe', async () => {
  const { page } = await app.visit();
  expect(await faults(page)).toEqual([]);
});

test('in an empty system every screen fits, passes axe and says what is missing', async () => {
  const empty = await openBrowserApp({ empty: true });
  try {
    const { page, trouble } = await empty.visit({ as: 'administrator' });
    const found: Record<string, string[]> = {};
    for (const path of screenPaths.filter((one) => !one.includes(':id'))) {
      await page.goto(`/${path}`);
      await settled(page);
      const wrong = [...(await violations(page)), ...trouble.splice(0)];
      if (wrong.length > 0) found[path] = wrong;
    }
    expect(found).toEqual({});
  } finally {
    await empty.close();
  }
}, 300_000);
