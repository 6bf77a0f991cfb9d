import { databaseTrouble } from '../../shared/db.ts';

/**
 * Does `work` for all ids in one call; when it throws, for each half by itself, and so on until only the ids remain
 * whose own work throws: `failed` answers for each of those (rule R15: one contract does not stop the others).
 * The answers come in the order of the ids. One failing id among n costs about 2·log₂ n more calls.
 *
 * @param work must undo what it did when it throws: it opens a transaction, or a savepoint, of its own
 * @throws what `work` throws when the database is in a passing state (shutting down, out of connections): that is no
 * fault of an id, and another try may succeed
 */
export async function inParts<Answer>(
  ids: readonly string[],
  work: (ids: readonly string[]) => Promise<Answer>,
  failed: (id: string, error: unknown) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const [first] = ids;
  if (first === undefined) return [];
  try {
    return [await work(ids)];
  } catch (error) {
    if (databaseTrouble(error) === 'passing') throw error;
    if (ids.length === 1) return [await failed(first, error)];
    const middle = Math.ceil(ids.length / 2);
    const before = await inParts(ids.slice(0, middle), work, failed);
    return [...before, ...(await inParts(ids.slice(middle), work, failed))];
  }
}
