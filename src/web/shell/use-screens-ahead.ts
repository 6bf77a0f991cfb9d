import { useEffect } from 'react';
import { loadScreen } from './load-screen.ts';
import type { Screen } from './screen.ts';

/** The screen that was asked for is loaded first, with its numbers. */
const delayMs = 4_000;
const betweenScreensMs = 200;

/**
 * Loads screens one after the other once the first one stands, so that they open without a network.
 *
 * @param screens stays the same array while nothing changes
 */
export function useScreensAhead(screens: readonly Screen[]): void {
  useEffect(() => {
    let active = true;
    const loadAll = async () => {
      for (const { lazy } of screens) {
        if (!active || !navigator.onLine) return;
        await loadScreen(lazy).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, betweenScreensMs));
      }
    };
    const timer = setTimeout(() => void loadAll(), delayMs);
    return () => {
      active = false;
      clearTimeout(timer);
    };
  }, [screens]);
}
