import { answer, api, isRefused } from '../api/client.ts';

/** A screen was not loaded: the network is lost, or a newer version of the program has replaced its file. */
export class ScreenNotLoaded extends Error {}

/**
 * Loads a screen. After a failure it may be asked again in place: what the browser does not remember as failed comes.
 * @throws ScreenNotLoaded
 */
export async function loadScreen<Screen>(load: () => Promise<Screen>): Promise<Screen> {
  try {
    await loadMissingStyles();
    return await load();
  } catch (cause) {
    throw new ScreenNotLoaded('the screen was not loaded', { cause });
  }
}

/** Vite's loader requests a style once and never again, even if that failed. */
async function loadMissingStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.filter(({ sheet }) => sheet === null).map(loadStyle));
}

function loadStyle(lost: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = lost.cloneNode() as HTMLLinkElement;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(link.href)));
    lost.replaceWith(link);
  });
}

/** Whether our own server answers at all, with success or a refusal. */
export async function isServerThere(): Promise<boolean> {
  try {
    await answer(api.GET('/session'));
    return true;
  } catch (error) {
    return isRefused(error);
  }
}

/**
 * Loads the whole page anew, which a screen needs when its file is gone with an older version or is remembered as
 * failed. Once for each visit of an address: the entry of the history remembers.
 * @returns false when that was tried before
 */
export function reloadOnce(): boolean {
  const state = (window.history.state ?? {}) as { reloaded?: boolean };
  if (state.reloaded) return false;
  window.history.replaceState({ ...state, reloaded: true }, '');
  window.location.reload();
  return true;
}
