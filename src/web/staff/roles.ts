import type { Role } from '../shell/session.tsx';

export const roles: readonly Role[] = ['storekeeper', 'accountant', 'manager', 'administrator'];
