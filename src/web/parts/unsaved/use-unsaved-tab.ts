import { useEffect, useState } from 'react';
import { forget, noteDraft } from './unsaved.ts';

/** Asks before the tab is closed on a draft: a draft outlives a reload and every other screen, but not its tab. */
export function useUnsavedTab(unsaved: boolean): void {
  const [draft] = useState(() => Symbol('draft'));
  useEffect(() => {
    if (!unsaved) return undefined;
    noteDraft(draft);
    return () => forget(draft);
  }, [draft, unsaved]);
}
