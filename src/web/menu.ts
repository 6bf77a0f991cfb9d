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

/** The menu in the order of the day. A line has the title of its screen, or a text beside it. */
export const menu: readonly MenuItem[] = [
  { path: '/today', text: 'storage:today.title', icon: IconHome },
  { path: '/receive', text: 'storage:receive.title', icon: IconPackageImport, daily: 'workInWarehouse' },
  { path: '/release', text: 'storage:release.title', icon: IconPackageExport, daily: 'workInWarehouse' },
  { path: '/where', text: 'storage:where.title', icon: IconSearch },
  { path: '/movements', text: 'storage:movements.title', icon: IconListDetails },
  { path: '/close-month', text: 'billing:closeMonth', icon: IconCalendarCheck },
  { path: '/documents', text: 'billing:documents.title', icon: IconFileInvoice },
  { path: '/space', text: 'capacity:title', icon: IconChartAreaLine },
  { path: '/revenue', text: 'revenue:title', icon: IconChartAreaLine },
  { path: '/clients', text: 'clients:title', icon: IconUsers },
  { path: '/tariffs', text: 'pricing:tariffs', icon: IconTags },
  { path: '/import', text: 'shell:menu.import', icon: IconFileUpload },
  { path: '/warehouses', text: 'warehouses:menu', icon: IconBuildingWarehouse },
  { path: '/settings', text: 'shell:menu.settings', icon: IconSettings },
];
