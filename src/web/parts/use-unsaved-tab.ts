import { useEffect } from 'react';

/** Asks before the tab is closed on a draft: a draft outlives a reload and every other screen, but not its tab. */
export function useUnsavedTab(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
