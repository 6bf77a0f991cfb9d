import type { Capability } from '../shared/roles.ts';
import type { Screen } from './shell/screen.ts';

/**
 * Every screen: its path, who may open it, and its file, which is loaded when the screen is first opened. A context adds
 * its lines. There is nothing but data in this file: the build reads of which files each screen consists, and the
 * browser tests open every screen.
 */
export const screens: readonly Screen[] = [
  {
    path: 'today',
    handle: { may: 'workInWarehouse' },
    lazy: async () => ({ Component: (await import('./storage/movements/today-page.tsx')).TodayPage }),
  },
  {
    path: 'receive',
    handle: { may: 'recordMovements' },
    lazy: async () => ({ Component: (await import('./storage/deliveries/receive-page.tsx')).ReceivePage }),
  },
  {
    path: 'release',
    handle: { may: 'recordMovements' },
    lazy: async () => ({ Component: (await import('./storage/pickups/release-page.tsx')).ReleasePage }),
  },
  {
    path: 'where',
    handle: { may: 'readStock' },
    lazy: async () => ({ Component: (await import('./storage/stock/where-page.tsx')).WherePage }),
  },
  {
    path: 'movements',
    handle: { may: 'readStock' },
    lazy: async () => ({ Component: (await import('./storage/movements/movements-page.tsx')).MovementsPage }),
  },
  {
    path: 'movements/:id',
    handle: { may: 'readStock' },
    lazy: async () => ({ Component: (await import('./storage/movements/movement-page.tsx')).MovementPage }),
  },
  {
    path: 'clients',
    handle: { may: 'manageClients' },
    lazy: async () => ({ Component: (await import('./clients/clients-page.tsx')).ClientsPage }),
  },
  {
    path: 'clients/new',
    handle: { may: 'manageClients' },
    lazy: async () => ({ Component: (await import('./clients/client-page.tsx')).NewClientPage }),
  },
  {
    path: 'clients/:id',
    handle: { may: 'readClients' },
    lazy: async () => ({ Component: (await import('./clients/client-page.tsx')).ClientPage }),
  },
  {
    path: 'contracts/new',
    handle: { may: 'manageClients' },
    lazy: async () => ({
      Component: (await import('./clients/contracts/new-contract-page.tsx')).NewContractPage,
    }),
  },
  {
    path: 'contracts/:id',
    handle: { may: 'readClients' },
    lazy: async () => ({ Component: (await import('./clients/contracts/contract-page.tsx')).ContractPage }),
  },
  {
    path: 'tariffs',
    handle: { may: 'readPrices' },
    lazy: async () => ({ Component: (await import('./pricing/tariffs-page.tsx')).TariffsPage }),
  },
  {
    path: 'tariffs/:id',
    handle: { may: 'readPrices' },
    lazy: async () => ({ Component: (await import('./pricing/tariff-page.tsx')).TariffPage }),
  },
  {
    path: 'warehouses',
    handle: { may: 'manageWarehouses' },
    lazy: async () => ({ Component: (await import('./warehouses/warehouses-page.tsx')).WarehousesPage }),
  },
  {
    path: 'warehouses/:id',
    handle: { may: 'manageWarehouses' },
    lazy: async () => ({ Component: (await import('./warehouses/warehouse-page.tsx')).WarehousePage }),
  },
  {
    path: 'import',
    handle: { may: 'importJournal' },
    lazy: async () => ({ Component: (await import('./exchange/import-page.tsx')).ImportPage }),
  },
  {
    path: 'settings',
    // Everybody's own password is there.
    handle: { may: 'useOwnAccount' },
    lazy: async () => ({ Component: (await import('./settings/settings-page.tsx')).SettingsPage }),
  },
  {
    path: 'setup',
    handle: { may: 'setUpCompany' },
    lazy: async () => ({ Component: (await import('./setup/setup-page.tsx')).SetupPage }),
  },
  {
    path: 'close-month',
    handle: { may: 'runBilling' },
    lazy: async () => ({ Component: (await import('./billing/runs/close-month-page.tsx')).CloseMonthPage }),
  },
  {
    path: 'documents',
    handle: { may: 'readBilling' },
    lazy: async () => ({ Component: (await import('./billing/documents/documents-page.tsx')).DocumentsPage }),
  },
  {
    path: 'documents/invoices/:id',
    handle: { may: 'readBilling' },
    lazy: async () => ({ Component: (await import('./billing/documents/document-page.tsx')).InvoicePage }),
  },
  {
    path: 'documents/acts/:id',
    handle: { may: 'readBilling' },
    lazy: async () => ({ Component: (await import('./billing/documents/document-page.tsx')).ActPage }),
  },
  {
    path: 'space',
    handle: { may: 'readStock' },
    lazy: async () => ({ Component: (await import('./warehouses/capacity/space-page.tsx')).SpacePage }),
  },
  {
    path: 'revenue',
    handle: { may: 'readBilling' },
    lazy: async () => ({ Component: (await import('./billing/revenue/revenue-page.tsx')).RevenuePage }),
  },
];

/** Where the day begins: at the first of these that the person may open. */
export const homes: readonly { readonly path: string; readonly may: Capability }[] = [
  { path: '/today', may: 'workInWarehouse' },
  { path: '/close-month', may: 'runBilling' },
  { path: '/space', may: 'readStock' },
];
