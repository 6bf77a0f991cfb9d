import { capabilities, capabilitiesOf, may, roles, rolesThatMay } from '../../src/shared/roles.ts';

/** What the business says of its roles, not a copy of the table: a new capability is compared with it too. */

const reads = capabilities.filter((capability) => capability.startsWith('read'));

test('an administrator may everything', () => {
  expect(capabilitiesOf('administrator')).toEqual(capabilities);
});

test('a storekeeper records and finds tires, and reads neither prices nor money nor people', () => {
  expect([...capabilitiesOf('storekeeper')].sort()).toEqual([
    'readClients',
    'readStock',
    'recordMovements',
    'useOwnAccount',
    'workInWarehouse',
  ]);
});

test('a manager reads everything there is to read, and changes nothing but clients and their contracts', () => {
  expect(reads.length).toBeGreaterThan(5);
  expect(capabilitiesOf('manager')).toEqual(expect.arrayContaining(reads));
  const beyondReading = capabilitiesOf('manager').filter((capability) => !reads.includes(capability));
  expect(beyondReading.sort()).toEqual(['manageClients', 'prepareImport', 'useOwnAccount']);
});

test('an accountant may what money needs: late facts, contracts, prices, requisites, billing', () => {
  const needed = [
    'recordMovements',
    'manageClients',
    'managePrices',
    'manageOrganizations',
    'readBilling',
    'runBilling',
  ] as const;
  expect(capabilitiesOf('accountant')).toEqual(expect.arrayContaining([...needed]));
  expect(may('accountant', 'workInWarehouse')).toBe(false);
});

test.each(['setUpCompany', 'manageCategories', 'manageWarehouses', 'manageUsers', 'importJournal'] as const)(
  '%s is for the administrator alone',
  (capability) => {
    expect(rolesThatMay(capability)).toEqual(['administrator']);
  },
);

test.each(['readUsers', 'readAudit', 'readImports'] as const)(
  'what people do is for the manager and the administrator to read: %s',
  (capability) => {
    expect(rolesThatMay(capability)).toEqual(['manager', 'administrator']);
  },
);

test.each(roles)('no capability is listed twice for a %s', (role) => {
  expect([...new Set(capabilitiesOf(role))]).toEqual(capabilitiesOf(role));
});
