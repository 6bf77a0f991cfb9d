import type { ChangeOf } from '../../shared/change.ts';
import { changeRecord } from '../../shared/change.ts';
import type { Command, Deps } from '../../shared/command.ts';
import type { Category } from './category.ts';
import { getCategory } from './category-read.ts';
import { lockCategory, updateCategory } from './category-store.ts';

/**
 * Corrects the name of a category; issued documents keep the one they were issued with (rule R11).
 * @throws DomainError changedMeanwhile, notFound
 */
export async function changeCategory(
  deps: Deps,
  command: Command,
  change: ChangeOf<Pick<Category, 'name'>>,
): Promise<Category> {
  return changeRecord(deps, command, change, {
    action: 'category.change',
    lock: lockCategory,
    get: getCategory,
    update: updateCategory,
  });
}
