import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import type { Category } from './category.ts';
import { insertCategory } from './category-store.ts';

/**
 * Adds something that can be stored and priced; `places` is what one unit takes of a slot's capacity.
 * @throws DomainError categoryCodeTaken, idTaken
 */
export async function createCategory(
  deps: Deps,
  command: Command,
  input: Omit<Category, 'id'> & { readonly id?: string | undefined },
): Promise<Category> {
  const category: Category = { ...input, id: input.id ?? newId() };
  return carryOut(deps, command, { action: 'category.create', details: input }, async (tx) => {
    await insertCategory(tx, category);
    return category;
  });
}
