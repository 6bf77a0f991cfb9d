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
import type { MenuItem } from './shell/screen.ts';

/** The menu in the order of the day. */
export const menu: readonly MenuItem[] = [
  { path: '/today', text: 'today', icon: IconHome },
  { path: '/receive', text: 'receive', icon: IconPackageImport, daily: 'workInWarehouse' },
  { path: '/release', text: 'release', icon: IconPackageExport, daily: 'workInWarehouse' },
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
