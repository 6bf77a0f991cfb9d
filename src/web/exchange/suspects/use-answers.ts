import { useCallback, useMemo, useState } from 'react';
import { answerTo, groupsOf } from './suspect-groups.ts';
import type { Answered, SuspectGroup } from './suspect-groups.ts';
import { placeOf } from './suspect.ts';
import type { Answer, Resolution, Suspect } from './suspect.ts';

/** The answers of a person to suspects, while they are being given. */
export function useAnswers(suspects: readonly Suspect[]) {
  const groups = useMemo(() => groupsOf(suspects), [suspects]);
  const [answered, setAnswered] = useState<Answered>({ groups: new Map(), rows: new Map() });
  const answerRow = useCallback(
    (suspect: Suspect, as: Resolution) =>
      setAnswered((before) => ({ ...before, rows: new Map(before.rows).set(placeOf(suspect), as) })),
    [],
  );
  /** Rows that were answered one by one keep their answers. */
  const answerGroup = useCallback(
    ({ key }: SuspectGroup, as: Resolution) =>
      setAnswered((before) => ({ ...before, groups: new Map(before.groups).set(key, as) })),
    [],
  );
  /** Rows that were answered one by one take the answer of their group again. */
  const forgetRows = useCallback(
    (group: SuspectGroup) =>
      setAnswered((before) => {
        const places = new Set(group.suspects.map(placeOf));
        return { ...before, rows: new Map([...before.rows].filter(([place]) => !places.has(place))) };
      }),
    [],
  );
  const answers = useMemo(() => answersOf(groups, answered), [groups, answered]);
  return { groups, answered, answers, answerRow, answerGroup, forgetRows };
}

function answersOf(groups: readonly SuspectGroup[], answered: Answered): readonly Answer[] {
  return groups.flatMap((group) =>
    group.suspects.flatMap((suspect) => {
      const as = answerTo(suspect, group.key, answered);
      return as === undefined ? [] : [answerOf(suspect, as)];
    }),
  );
}

function answerOf(suspect: Suspect, as: Resolution): Answer {
  const { sheet, row } = suspect;
  if (suspect.why === 'looksLike') return { sheet, row, as };
  return { sheet, row, as, movementId: suspect.resembles.movementId };
}
