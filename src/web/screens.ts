import type { Role } from './session/session.ts';
import type { Access, Screen } from './shell/screen.ts';

const everybody: Access = { roles: ['storekeeper', 'accountant', 'manager'] };
const storekeeper: Access = { roles: ['storekeeper'] };
/** An accountant records late facts too (R12). */
const recorders: Access = { roles: ['storekeeper', 'accountant'] };
const accountant: Access = { roles: ['accountant'] };
const office: Access = { roles: ['accountant', 'manager'] };
const administrator: Access = { roles: [] };

/**
 * Every screen: its path, who may open it, and its file, which is loaded when the screen is first opened. A context adds
 * its lines. There is nothing but data in this file: the build reads of which files each screen consists, and the
 * browser tests open every screen.
 */
export const screens: readonly Screen[] = [
  {
    path: 'today',
    handle: storekeeper,
    lazy: async () => ({ Component: (await import('./storage/movements/today-page.tsx')).TodayPage }),
  },
  {
    path: 'receive',
    handle: recorders,
    lazy: async () => ({ Component: (await import('./storage/deliveries/receive-page.tsx')).ReceivePage }),
  },
  {
    path: 'release',
    handle: recorders,
    lazy: async () => ({ Component: (await import('./storage/pickups/release-page.tsx')).ReleasePage }),
  },
  {
    path: 'where',
    handle: everybody,
    lazy: async () => ({ Component: (await import('./storage/stock/where-page.tsx')).WherePage }),
  },
  {
    path: 'movements',
    handle: everybody,
    lazy: async () => ({ Component: (await import('./storage/movements/movements-page.tsx')).MovementsPage }),
  },
  {
    path: 'movements/:id',
    handle: everybody,
    lazy: async () => ({ Component: (await import('./storage/movements/movement-page.tsx')).MovementPage }),
  },
  {
    path: 'clients',
    handle: office,
    lazy: async () => ({ Component: (await import('./clients/clients-page.tsx')).ClientsPage }),
  },
  {
    path: 'clients/new',
    handle: office,
    lazy: async () => ({ Component: (await import('./clients/client-page.tsx')).NewClientPage }),
  },
  {
    path: 'clients/:id',
    handle: everybody,
    lazy: async () => ({ Component: (await import('./clients/client-page.tsx')).ClientPage }),
  },
  {
    path: 'contracts/new',
    handle: office,
    lazy: async () => ({
      Component: (await import('./clients/contracts/new-contract-page.tsx')).NewContractPage,
    }),
  },
  {
    path: 'contracts/:id',
    handle: everybody,
    lazy: async () => ({ Component: (await import('./clients/contracts/contract-page.tsx')).ContractPage }),
  },
  {
    path: 'tariffs',
    handle: office,
    lazy: async () => ({ Component: (await import('./pricing/tariffs-page.tsx')).TariffsPage }),
  },
  {
    path: 'tariffs/:id',
    handle: office,
    lazy: async () => ({ Component: (await import('./pricing/tariff-page.tsx')).TariffPage }),
  },
  {
    path: 'warehouses',
    handle: administrator,
    lazy: async () => ({ Component: (await import('./warehouses/warehouses-page.tsx')).WarehousesPage }),
  },
  {
    path: 'warehouses/:id',
    handle: administrator,
    lazy: async () => ({ Component: (await import('./warehouses/warehouse-page.tsx')).WarehousePage }),
  },
  {
    path: 'import',
    handle: administrator,
    lazy: async () => ({ Component: (await import('./exchange/import-page.tsx')).ImportPage }),
  },
  {
    path: 'settings',
    // Everybody's own password is there.
    handle: everybody,
    lazy: async () => ({ Component: (await import('./settings/settings-page.tsx')).SettingsPage }),
  },
  {
    path: 'setup',
    handle: administrator,
    lazy: async () => ({ Component: (await import('./setup/setup-page.tsx')).SetupPage }),
  },
  {
    path: 'close-month',
    handle: accountant,
    lazy: async () => ({ Component: (await import('./billing/runs/close-month-page.tsx')).CloseMonthPage }),
  },
  {
    path: 'documents',
    handle: office,
    lazy: async () => ({ Component: (await import('./billing/documents/documents-page.tsx')).DocumentsPage }),
  },
  {
    path: 'documents/invoices/:id',
    handle: office,
    lazy: async () => ({ Component: (await import('./billing/documents/document-page.tsx')).InvoicePage }),
  },
  {
    path: 'documents/acts/:id',
    handle: office,
    lazy: async () => ({ Component: (await import('./billing/documents/document-page.tsx')).ActPage }),
  },
  {
    path: 'space',
    handle: everybody,
    lazy: async () => ({ Component: (await import('./warehouses/capacity/space-page.tsx')).SpacePage }),
  },
  {
    path: 'revenue',
    handle: office,
    lazy: async () => ({ Component: (await import('./billing/revenue/revenue-page.tsx')).RevenuePage }),
  },
];

/** The first screen of each role. */
export const home: Record<Role, string> = {
  storekeeper: '/today',
  accountant: '/close-month',
  manager: '/space',
  administrator: '/today',
};
