import { answer, api, isRefused } from '../api/client.ts';

/** A screen did not come: the network is lost, or a newer version of the program has taken its place. */
export class ScreenNotLoaded extends Error {}

/**
 * Loads a screen. After a failure it may be asked again in place: what the browser does not remember as failed comes.
 * @throws ScreenNotLoaded
 */
export async function loadScreen<Screen>(load: () => Promise<Screen>): Promise<Screen> {
  try {
    await bringLostStyles();
    return await load();
  } catch (cause) {
    throw new ScreenNotLoaded('the screen was not loaded', { cause });
  }
}

/** The loader of screens asks for a style once and never again, even if it did not come. */
async function bringLostStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.filter(({ sheet }) => sheet === null).map(bringStyle));
}

function bringStyle(lost: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = lost.cloneNode() as HTMLLinkElement;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(link.href)));
    lost.replaceWith(link);
  });
}

/** Whether our own server answers, whatever it says. */
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
