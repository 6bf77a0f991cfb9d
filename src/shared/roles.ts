import type { Words } from './language.ts';

/** What a person can be allowed to do, in the words of the business. Each call of the API and each screen asks for one. */
export const capabilities = [
  /** To sign out, to change one's own password, to have API tokens. */
  'useOwnAccount',
  /** Stock, movements, slots and their free places, categories. */
  'readStock',
  /** Clients and their contracts, without prices. */
  'readClients',
  /** Deliveries, pickups and their reversals. */
  'recordMovements',
  /** The daily work in a warehouse: the screens a storekeeper begins with. */
  'workInWarehouse',
  'manageClients',
  'readPrices',
  'managePrices',
  /** Requisites, bank accounts and VAT of the companies that store. */
  'readOrganizations',
  'manageOrganizations',
  /** A new organization, and the first steps of a new installation. */
  'setUpCompany',
  /** Charges, invoices, acts, revenue. */
  'readBilling',
  /** To issue a month and to void a document. */
  'runBilling',
  'manageCategories',
  'manageWarehouses',
  'readUsers',
  'manageUsers',
  'readAudit',
  /** The empty workbook of a journal, to be filled in. */
  'prepareImport',
  'importJournal',
  /** How the last import went. */
  'readImports',
] as const;
export type Capability = (typeof capabilities)[number];

export const roles = ['storekeeper', 'accountant', 'manager', 'administrator'] as const;
export type Role = (typeof roles)[number];

const everybody = ['useOwnAccount', 'readStock', 'readClients'] as const;
const accountantAndManager = [
  'manageClients',
  'readPrices',
  'readOrganizations',
  'readBilling',
  'prepareImport',
] as const;

/** Who may do what: the one place that says it. */
const allowed: Readonly<Record<Role, readonly Capability[]>> = {
  storekeeper: [...everybody, 'recordMovements', 'workInWarehouse'],
  // Records too: what is noticed only when the month is closed (rule R12).
  accountant: [
    ...everybody,
    ...accountantAndManager,
    'recordMovements',
    'managePrices',
    'manageOrganizations',
    'runBilling',
  ],
  manager: [...everybody, ...accountantAndManager, 'readUsers', 'readAudit', 'readImports'],
  administrator: capabilities,
};

/** The names of the roles, for people. */
export const roleWords: Readonly<Record<Role, Words>> = {
  storekeeper: { ru: 'кладовщик', en: 'storekeeper' },
  accountant: { ru: 'бухгалтер', en: 'accountant' },
  manager: { ru: 'руководитель', en: 'manager' },
  administrator: { ru: 'администратор', en: 'administrator' },
};

/** True when this role may do that. */
export function may(role: Role, capability: Capability): boolean {
  return allowed[role].includes(capability);
}

/** Everything that a role may do. */
export function capabilitiesOf(role: Role): readonly Capability[] {
  return allowed[role];
}

/** The roles that may do it, in the order of `roles`. */
export function rolesThatMay(capability: Capability): readonly Role[] {
  return roles.filter((role) => may(role, capability));
}
