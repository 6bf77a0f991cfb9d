import type { Command, Deps } from '../../shared/command.ts';
import { carryOut } from '../../shared/command.ts';
import { newId } from '../../shared/ids.ts';
import { insertUnlessAlike } from '../../shared/look-alikes/insert-unless-alike.ts';
import type { Category } from './category.ts';
import { insertCategory } from './category-store.ts';

/**
 * Adds something that can be stored and priced; `places` is what one unit takes of a slot's capacity.
 * @param input `different`: somebody has said that it is not the one whose code looks like it (rule R25)
 * @throws DomainError categoryCodeTaken, looksLike, idTaken
 */
export async function createCategory(
  deps: Deps,
  command: Command,
  input: Omit<Category, 'id'> & {
    readonly id?: string | undefined;
    readonly different?: boolean | undefined;
  },
): Promise<Category> {
  const { different, ...fields } = input;
  const category: Category = { ...fields, id: fields.id ?? newId() };
  return carryOut(deps, command, { action: 'category.create', details: input }, async (tx) => {
    await insertUnlessAlike(tx, 'category', { row: category, different, insert: insertCategory });
    return category;
  });
}
