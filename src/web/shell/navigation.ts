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
import type { Access } from '../screens.ts';
import { screens } from '../screens.ts';
import type { Role } from '../session/session.tsx';

interface MenuItem {
  readonly path: string;
  /** Key of the text in shell.json, under `menu`. */
  readonly text: string;
  readonly icon: typeof IconHome;
  /** For whom it is daily work, where others may open it too. */
  readonly daily?: readonly Role[];
}

/** The menu in the order of the day. */
const menu: readonly MenuItem[] = [
  { path: '/today', text: 'today', icon: IconHome },
  { path: '/receive', text: 'receive', icon: IconPackageImport, daily: ['storekeeper'] },
  { path: '/release', text: 'release', icon: IconPackageExport, daily: ['storekeeper'] },
  { path: '/where', text: 'where', icon: IconSearch },
  { path: '/movements', text: 'movements', icon: IconListDetails },
  { path: '/close-month', text: 'closeMonth', icon: IconCalendarCheck },
  { path: '/documents', text: 'documents', icon: IconFileInvoice },
  { path: '/space', text: 'space', icon: IconChartAreaLine },
  { path: '/revenue', text: 'revenue', icon: IconChartAreaLine },
  { path: '/clients', text: 'clients', icon: IconUsers },
  { path: '/tariffs', text: 'tariffs', icon: IconTags },
  { path: '/import', text: 'import', icon: IconFileUpload },
  { path: '/warehouses', text: 'warehouses', icon: IconBuildingWarehouse },
  { path: '/settings', text: 'settings', icon: IconSettings },
];

/** An administrator may open every screen; so may everybody one that names no roles. */
export function mayOpen(role: Role, access: Access | undefined): boolean {
  return role === 'administrator' || access === undefined || access.roles.includes(role);
}

/** What a role sees in its menu. */
export function menuOf(role: Role): readonly MenuItem[] {
  return menu.filter(
    ({ path, daily }) =>
      mayOpen(role, accessOf(path)) && (role === 'administrator' || (daily?.includes(role) ?? true)),
  );
}

function accessOf(path: string): Access | undefined {
  return screens.find((screen) => `/${screen.path}` === path)?.handle;
}
