import { firstRow } from '../db.ts';
import type { Db } from '../db.ts';
import { looksLike, mostAlikeFirst } from './look-alike-sql.ts';
import type { FoundAlike } from './look-alike.ts';
import { masterOf } from './masters.ts';
import type { MasterKind } from './masters.ts';

/**
 * What is told of a code that is not known: `{ resembles }`, the known one that looks like it (rule R25), or nothing. A
 * code that is not exactly right is not taken for that one: the person chooses it.
 */
export async function resemblanceOf(
  db: Db,
  kind: MasterKind,
  fields: Readonly<Record<string, unknown>>,
): Promise<{ readonly resembles?: string }> {
  const found = await findAlike(db, kind, fields);
  return found ? { resembles: found.name } : {};
}

/**
 * What a number or code looks like (rule R25), within what it must be told apart in: `{ code, warehouseId }` of a slot. The
 * very same is found first, and is not asked about: there is only one of it.
 */
export async function findAlike(
  db: Db,
  kind: MasterKind,
  fields: Readonly<Record<string, unknown>>,
): Promise<FoundAlike | undefined> {
  const { table, known } = masterOf(kind);
  const found = await firstRow<{ id: string; known: string }>(
    db,
    `select id, ${known} as known from ${table} where ${looksLike(kind)} order by ${mostAlikeFirst(kind)} limit 1`,
    { ...fields },
  );
  return found && { id: found.id, name: found.known, isAsked: found.known !== fields[known] };
}
