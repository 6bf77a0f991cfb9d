import type { Seen } from '../shared/change.ts';
import { refuseStale } from '../shared/change.ts';
import type { Command, Deps } from '../shared/command.ts';
import { carryOut } from '../shared/command.ts';
import type { Category } from './category.ts';
import { getCategory } from './category-read.ts';
import { lockCategory, updateCategory } from './pricing-store.ts';

/**
 * Corrects the name of a category; issued documents keep the one they were issued with (R11).
 * @throws DomainError changedMeanwhile, notFound
 */
export async function changeCategory(
  deps: Deps,
  command: Command,
  { id, seen, ...change }: Partial<Pick<Category, 'name'>> & { readonly id: string; readonly seen?: Seen },
): Promise<Category> {
  return carryOut(deps, command, { action: 'category.change', details: { id, ...change } }, async (tx) => {
    await lockCategory(tx, id);
    const category = await getCategory(tx, id);
    refuseStale(category, change, seen);
    const changed: Category = { ...category, ...change };
    await updateCategory(tx, changed);
    return changed;
  });
}
