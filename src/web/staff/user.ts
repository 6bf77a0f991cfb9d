import type { paths } from '../api/schema.d.ts';
import type { Role } from '../session/session.ts';

export type User = paths['/users']['get']['responses'][200]['content']['application/json']['items'][number];

export const roles: readonly Role[] = ['storekeeper', 'accountant', 'manager', 'administrator'];
