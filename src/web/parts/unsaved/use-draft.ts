import { useCallback, useState } from 'react';
import { keep, kept } from '../../browser/kept.ts';
import { useSession } from '../../session/session.ts';

/**
 * What a person has typed so far, kept in this tab, so that neither a reload nor a look at another screen loses it.
 * Where the browser keeps nothing, a look at another screen only. Belongs to the person: whoever signs in after him starts anew.
 *
 * @param fits tells a draft of this program from one of an older program, which is thrown away
 */
export function useDraft<Draft>(
  name: string,
  fresh: () => Draft,
  fits: (kept: Draft) => boolean,
): readonly [draft: Draft, change: (change: (before: Draft) => Draft) => void, restart: () => void] {
  const { user } = useSession();
  const place = `protektor-draft-${name}-${user.id}`;
  const [draft, setDraft] = useState<Draft>(() => readDraft(place, fits) ?? fresh());
  const change = useCallback(
    (of: (before: Draft) => Draft) =>
      setDraft((before) => {
        const after = of(before);
        keep('session', place, JSON.stringify(after));
        return after;
      }),
    [place],
  );
  const restart = () => {
    keep('session', place, null);
    setDraft(fresh());
  };
  return [draft, change, restart];
}

function readDraft<Draft>(place: string, fits: (kept: Draft) => boolean): Draft | undefined {
  const text = kept('session', place);
  if (text === null) return undefined;
  try {
    const draft = JSON.parse(text) as Draft;
    return fits(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}
