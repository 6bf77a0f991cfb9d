import { placeOf } from './suspect.ts';
import type { Resolution, Suspect } from './suspect.ts';

/** Suspects that raise the same question, so that one answer can do for all of them. */
export interface SuspectGroup {
  readonly key: string;
  readonly first: Suspect;
  readonly suspects: readonly Suspect[];
}

/** By sheet, reason, what differs and which answers there are, in the order of the first row of each group. */
export function groupsOf(suspects: readonly Suspect[]): readonly SuspectGroup[] {
  const groups = new Map<string, [Suspect, ...Suspect[]]>();
  for (const suspect of suspects) {
    const { sheet, why, differs, as } = suspect;
    const key = [sheet, why, differs.join(), as.join()].join('|');
    const group = groups.get(key);
    if (group) group.push(suspect);
    else groups.set(key, [suspect]);
  }
  return [...groups].map(([key, group]) => ({ key, first: group[0], suspects: group }));
}

/** What a person has answered: to groups as a whole, and to single rows, which count more than their group. */
export interface Answered {
  readonly groups: ReadonlyMap<string, Resolution>;
  readonly rows: ReadonlyMap<string, Resolution>;
}

export function answerTo(
  suspect: Suspect,
  group: string,
  { groups, rows }: Answered,
): Resolution | undefined {
  return rows.get(placeOf(suspect)) ?? groups.get(group);
}
