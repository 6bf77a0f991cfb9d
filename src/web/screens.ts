import type { RouteObject } from 'react-router';

/**
 * Every screen, loaded when it is first opened; a context adds its lines. Nothing but data stands here, so that the
 * browser tests can walk every screen there is.
 */
export const screens: RouteObject[] = [
  {
    path: 'today',
    lazy: async () => ({ Component: (await import('./storage/today-page.tsx')).TodayPage }),
  },
  {
    path: 'receive',
    lazy: async () => ({ Component: (await import('./storage/receive-page.tsx')).ReceivePage }),
  },
  {
    path: 'release',
    lazy: async () => ({ Component: (await import('./storage/release-page.tsx')).ReleasePage }),
  },
  {
    path: 'where',
    lazy: async () => ({ Component: (await import('./storage/where-page.tsx')).WherePage }),
  },
  {
    path: 'movements',
    lazy: async () => ({ Component: (await import('./storage/movements-page.tsx')).MovementsPage }),
  },
  {
    path: 'movements/:id',
    lazy: async () => ({ Component: (await import('./storage/movement-page.tsx')).MovementPage }),
  },
  {
    path: 'clients',
    lazy: async () => ({ Component: (await import('./clients/clients-page.tsx')).ClientsPage }),
  },
  {
    path: 'clients/new',
    lazy: async () => ({ Component: (await import('./clients/client-page.tsx')).NewClientPage }),
  },
  {
    path: 'clients/:id',
    lazy: async () => ({ Component: (await import('./clients/client-page.tsx')).ClientPage }),
  },
  {
    path: 'contracts/new',
    lazy: async () => ({ Component: (await import('./clients/new-contract-page.tsx')).NewContractPage }),
  },
  {
    path: 'contracts/:id',
    lazy: async () => ({ Component: (await import('./clients/contract-page.tsx')).ContractPage }),
  },
  {
    path: 'tariffs',
    lazy: async () => ({ Component: (await import('./pricing/tariffs-page.tsx')).TariffsPage }),
  },
  {
    path: 'tariffs/:id',
    lazy: async () => ({ Component: (await import('./pricing/tariff-page.tsx')).TariffPage }),
  },
  {
    path: 'warehouses',
    lazy: async () => ({ Component: (await import('./warehouses/warehouses-page.tsx')).WarehousesPage }),
  },
  {
    path: 'warehouses/:id',
    lazy: async () => ({ Component: (await import('./warehouses/warehouse-page.tsx')).WarehousePage }),
  },
  {
    path: 'import',
    lazy: async () => ({ Component: (await import('./exchange/import-page.tsx')).ImportPage }),
  },
  {
    path: 'settings',
    lazy: async () => ({ Component: (await import('./staff/settings-page.tsx')).SettingsPage }),
  },
  {
    path: 'setup',
    lazy: async () => ({ Component: (await import('./setup/setup-page.tsx')).SetupPage }),
  },
  {
    path: 'close-month',
    lazy: async () => ({ Component: (await import('./billing/close-month-page.tsx')).CloseMonthPage }),
  },
  {
    path: 'documents',
    lazy: async () => ({ Component: (await import('./billing/documents-page.tsx')).DocumentsPage }),
  },
  {
    path: 'documents/invoices/:id',
    lazy: async () => ({ Component: (await import('./billing/document-page.tsx')).InvoicePage }),
  },
  {
    path: 'documents/acts/:id',
    lazy: async () => ({ Component: (await import('./billing/document-page.tsx')).ActPage }),
  },
  {
    path: 'space',
    lazy: async () => ({ Component: (await import('./capacity/space-page.tsx')).SpacePage }),
  },
  {
    path: 'revenue',
    lazy: async () => ({ Component: (await import('./revenue/revenue-page.tsx')).RevenuePage }),
  },
];
