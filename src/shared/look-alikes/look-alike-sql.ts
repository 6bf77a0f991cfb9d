import { masterOf } from './masters.ts';
import type { MasterKind } from './masters.ts';

/**
 * Rule R25 in SQL. Statements bind the fields of a new master by their names: `:number` and `:organizationId` of a contract,
 * `:code` of a category. All of them are answered by the index `…_look_different`.
 */

/** SQL: a row of the kind's table looks like the bound master. */
export function looksLike(kind: MasterKind): string {
  const { known, within } = masterOf(kind);
  const same = `fully_folded(${known}) = fully_folded(:${known})`;
  return within ? `${same} and ${within.column} = :${within.field}` : same;
}

/** SQL, an order: the very same first, then one that is not said to be different from another. */
export function mostAlikeFirst(kind: MasterKind): string {
  const { known } = masterOf(kind);
  return `${known} = :${known} desc, different, id`;
}

/** SQL, the end of an insert: adds nothing and returns no id when one that looks like it has come first. */
export function unlessAlike(kind: MasterKind): string {
  const { known, within } = masterOf(kind);
  const scope = within ? `, ${within.column}` : '';
  return `on conflict (fully_folded(${known})${scope}, (case when different then id end)) do nothing returning id`;
}
