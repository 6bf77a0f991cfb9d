import type { Role } from '../../src/shared/actor.ts';
import type { BrowserApp } from './support/browser-app.ts';
import { openBrowserApp } from './support/browser-app.ts';
import { faults, settled } from './support/inspect.ts';
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

/** Opens the screen in the window that this role has had open all day. */
async function opened(role: Role, address: string): Promise<Visit> {
  const visit = visits.get(role) ?? (await app.visit({ as: role }));
  visits.set(role, visit);
  await visit.page.goto(address);
  await settled(visit.page);
  return visit;
}

test.each(screenPaths)('%s: whole, readable and quiet for the administrator', async (path) => {
  const { page, trouble } = await opened('administrator', await addressOf(app.db, path));
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await faults(page)).toEqual([]);
  expect(trouble.splice(0)).toEqual([]);
});

test.each<Role>(['storekeeper', 'accountant', 'manager'])(
  'every screen in the menu of the %s is whole, readable and quiet',
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

test('the sign-in is whole and readable', async () => {
  const { page } = await app.visit();
  expect(await faults(page)).toEqual([]);
});
