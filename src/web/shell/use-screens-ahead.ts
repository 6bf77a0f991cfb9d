import { useEffect } from 'react';
import { screens } from '../screens.ts';
import { loadScreen } from './load-screen.ts';

/** The first screen comes first, with its numbers. */
const pause = 4_000;

/** Loads the screens of the menu quietly, one after the other, so that they are here when the network is not. */
export function useScreensAhead(paths: readonly string[]): void {
  const wanted = paths.join(' ');
  useEffect(() => {
    let goesOn = true;
    const loadAll = async () => {
      for (const { lazy } of screens.filter((screen) => wanted.split(' ').includes(`/${screen.path}`))) {
        if (!goesOn || !navigator.onLine) return;
        await loadScreen(lazy).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    };
    const timer = setTimeout(() => void loadAll(), pause);
    return () => {
      goesOn = false;
      clearTimeout(timer);
    };
  }, [wanted]);
}
