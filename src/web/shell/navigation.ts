import type { Role } from '../session/session.ts';
import type { Access, MenuItem, Screen } from './screen.ts';

/** An administrator may open every screen; so may everybody one that names no roles. */
export function mayOpen(role: Role, access: Access | undefined): boolean {
  return role === 'administrator' || access === undefined || access.roles.includes(role);
}

/** The lines of the menu for a role: the screens that it may open and uses daily. */
export function menuOf(
  role: Role,
  menu: readonly MenuItem[],
  screens: readonly Screen[],
): readonly MenuItem[] {
  return menu.filter(
    ({ path, daily }) =>
      mayOpen(role, screens.find((screen) => `/${screen.path}` === path)?.handle) &&
      (role === 'administrator' || (daily?.includes(role) ?? true)),
  );
}
