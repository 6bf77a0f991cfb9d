import type { Capability } from '../../shared/roles.ts';
import type { MenuItem, Screen } from './screen.ts';

/** The lines of the menu for a person: the screens that he may open and uses daily. */
export function menuOf(
  allowed: readonly Capability[],
  menu: readonly MenuItem[],
  screens: readonly Screen[],
): readonly MenuItem[] {
  return menu.filter(({ path, daily }) => {
    const access = screens.find((screen) => `/${screen.path}` === path)?.handle;
    return [access?.may, daily].every((needed) => needed === undefined || allowed.includes(needed));
  });
}
