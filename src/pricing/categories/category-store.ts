import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import type { Category } from './category.ts';

export async function insertCategory(tx: Tx, category: Category): Promise<void> {
  await rows(tx, 'insert into categories (id, code, name, places) values (:id, :code, :name, :places)', {
    ...category,
  });
}

/** Holds the category for this change; waits for another one that is under way. */
export async function lockCategory(tx: Tx, id: string): Promise<void> {
  await rows(tx, 'select id from categories where id = :id for no key update', { id });
}

export async function updateCategory(tx: Tx, { id, name }: Category): Promise<void> {
  await rows(tx, 'update categories set name = :name where id = :id', { id, name });
}

/** Of these codes, those that are categories. */
export async function findCategoryCodes(tx: Tx, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ code: string }>(tx, 'select code from categories where code = any(:codes)', {
    codes,
  });
  return new Set(found.map(({ code }) => code));
}
