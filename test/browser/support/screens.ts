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

/** Documents are rows of one table, of a kind each. */
const kindsOfDocuments: Readonly<Record<string, string>> = { invoices: 'invoice', acts: 'act' };

/** The id of the first of what a word of an address names: `contracts`, `invoices`. */
async function firstId(db: Db, word: string): Promise<string | undefined> {
  const kind = kindsOfDocuments[word];
  const row = await (kind === undefined
    ? firstRow<{ id: string }>(db, 'select id from :table: order by id limit 1', {
        table: word.replaceAll('-', '_'),
      })
    : firstRow<{ id: string }>(db, 'select id from documents where kind = :kind order by id limit 1', {
        kind,
      }));
  return row?.id;
}

/** A screen's address with an example for its id: the first of what the word before it names. */
export async function addressOf(db: Db, path: string): Promise<string> {
  const words = path.split('/');
  const at = words.findIndex((word) => word.startsWith(':'));
  if (at === -1) return `/${path}`;
  const id = await firstId(db, words[at - 1] ?? '');
  if (id === undefined) throw new Error(`there is no example for ${path}`);
  return `/${words.with(at, id).join('/')}`;
}
