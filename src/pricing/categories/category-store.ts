import type { Tx } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { unlessAlike } from '../../shared/look-alikes/look-alike-sql.ts';
import type { Category } from './category.ts';

/**
 * @param category `different`: from one that is there and whose code looks like its own (rule R25)
 * @returns false when it is not, and one that looks like it has been added at the same moment
 */
export async function insertCategory(
  tx: Tx,
  category: Category & { readonly different: boolean },
): Promise<boolean> {
  const inserted = await rows(
    tx,
    `insert into categories (id, code, name, places, different) values (:id, :code, :name, :places, :different)
     ${unlessAlike('category')}`,
    { ...category },
  );
  return inserted.length > 0;
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
