import type { RouteObject } from 'react-router';
import type { Db } from '../../../src/shared/db.ts';
import { firstRow } from '../../../src/shared/db.ts';

/** The browser's own list; its address is not written out because its screens are for another compiler. */
const list = new URL('../../../src/web/screens.ts', import.meta.url);
const { screens } = (await import(list.href)) as { screens: RouteObject[] };

/** The address of every screen, as `clients/:id`. */
export const screenPaths: readonly string[] = screens.flatMap((screen) => pathsOf(screen));

function pathsOf({ path = '', children = [] }: RouteObject): string[] {
  if (children.length === 0) return [path];
  return children.flatMap(pathsOf).map((child) => [path, child].filter((part) => part !== '').join('/'));
}

/** A screen's address with an example for its id: the first row of the table that the word before is called by. */
export async function addressOf(db: Db, path: string): Promise<string> {
  const words = path.split('/');
  const at = words.findIndex((word) => word.startsWith(':'));
  if (at === -1) return `/${path}`;
  const row = await firstRow<{ id: string }>(db, 'select id from :table: order by id limit 1', {
    table: words[at - 1]?.replaceAll('-', '_'),
  });
  if (!row) throw new Error(`there is no example for ${path}`);
  return `/${words.with(at, row.id).join('/')}`;
}
