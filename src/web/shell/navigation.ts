import {
  IconBuildingWarehouse,
  IconCalendarCheck,
  IconChartAreaLine,
  IconFileInvoice,
  IconFileUpload,
  IconHome,
  IconListDetails,
  IconPackageExport,
  IconPackageImport,
  IconSearch,
  IconSettings,
  IconTags,
  IconUsers,
} from '@tabler/icons-react';
import type { Role } from './session.tsx';

export interface MenuItem {
  readonly path: string;
  /** Key of the text in shell.json, under `menu`. */
  readonly text: string;
  readonly icon: typeof IconHome;
  readonly roles: readonly Role[];
}

/** The menu in the order of the day; an administrator sees all of it. */
export const menu: readonly MenuItem[] = [
  { path: '/today', text: 'today', icon: IconHome, roles: ['storekeeper'] },
  { path: '/receive', text: 'receive', icon: IconPackageImport, roles: ['storekeeper'] },
  { path: '/release', text: 'release', icon: IconPackageExport, roles: ['storekeeper'] },
  { path: '/where', text: 'where', icon: IconSearch, roles: ['storekeeper', 'accountant', 'manager'] },
  {
    path: '/movements',
    text: 'movements',
    icon: IconListDetails,
    roles: ['storekeeper', 'accountant', 'manager'],
  },
  { path: '/close-month', text: 'closeMonth', icon: IconCalendarCheck, roles: ['accountant'] },
  { path: '/documents', text: 'documents', icon: IconFileInvoice, roles: ['accountant', 'manager'] },
  { path: '/space', text: 'space', icon: IconChartAreaLine, roles: ['manager', 'storekeeper', 'accountant'] },
  { path: '/revenue', text: 'revenue', icon: IconChartAreaLine, roles: ['manager', 'accountant'] },
  { path: '/clients', text: 'clients', icon: IconUsers, roles: ['accountant', 'manager'] },
  { path: '/tariffs', text: 'tariffs', icon: IconTags, roles: ['accountant', 'manager'] },
  { path: '/import', text: 'import', icon: IconFileUpload, roles: [] },
  { path: '/warehouses', text: 'warehouses', icon: IconBuildingWarehouse, roles: [] },
  {
    path: '/settings',
    text: 'settings',
    icon: IconSettings,
    // Everybody's own password is there.
    roles: ['storekeeper', 'accountant', 'manager'],
  },
];

/** Where each role begins its day. */
export const home: Record<Role, string> = {
  storekeeper: '/today',
  accountant: '/close-month',
  manager: '/space',
  administrator: '/today',
};
