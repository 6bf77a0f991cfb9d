import { useCallback, useEffect, useState } from 'react';
import { keep, kept } from '../../browser/kept.ts';
import { useSession } from '../../session/session.ts';
import { forget, noteDraft } from './unsaved.ts';

/**
 * What a person has typed so far, kept in this tab: neither a reload nor a visit of another screen loses it. Where the
 * browser stores nothing, a reload does. A draft belongs to its person: whoever signs in next starts with a fresh one.
 *
 * @param fits false for a draft of an older program, which is thrown away
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

/** Asks before the tab is closed on a draft: a draft outlives a reload and a visit of another screen, but not its tab. */
export function useWarnOnTabClose(unsaved: boolean): void {
  const [draft] = useState(() => Symbol('draft'));
  useEffect(() => {
    if (!unsaved) return undefined;
    noteDraft(draft);
    return () => forget(draft);
  }, [draft, unsaved]);
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
