import { capabilities, capabilitiesOf, roles, rolesThatMay } from '../../src/shared/roles.ts';
import type { Capability } from '../../src/shared/roles.ts';

/** Who may what besides the administrator, who may everything. */
const others: Record<Capability, string> = {
  useOwnAccount: 'storekeeper accountant manager',
  readStock: 'storekeeper accountant manager',
  readClients: 'storekeeper accountant manager',
  recordMovements: 'storekeeper accountant',
  workInWarehouse: 'storekeeper',
  manageClients: 'accountant manager',
  readPrices: 'accountant manager',
  managePrices: 'accountant',
  readOrganizations: 'accountant manager',
  manageOrganizations: 'accountant',
  setUpCompany: '',
  readBilling: 'accountant manager',
  runBilling: 'accountant',
  manageCategories: '',
  manageWarehouses: '',
  readUsers: 'manager',
  manageUsers: '',
  readAudit: 'manager',
  prepareImport: 'accountant manager',
  importJournal: '',
  readImports: 'manager',
};

test.each(capabilities)('%s is for the roles that the business names', (capability) => {
  const whose = others[capability].split(' ').filter((role) => role !== '');
  expect(rolesThatMay(capability)).toEqual([...whose, 'administrator']);
});

test.each(roles)('no capability is listed twice for a %s', (role) => {
  expect([...new Set(capabilitiesOf(role))]).toEqual(capabilitiesOf(role));
});
