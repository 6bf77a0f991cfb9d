import { answer, api, isRefused } from '../api/client.ts';

/** A screen was not loaded: the network is lost, or a newer version of the program has replaced its file. */
export class ScreenNotLoaded extends Error {}

/** Styles that failed to load, those that every page begins with too. */
const failed = new Set<HTMLLinkElement>();
/** Failed styles that are being loaded again: whichever screen asked for it, every screen waits for them. */
const loadingAgain = new Set<Promise<void>>();

const isStyle = (target: unknown): target is HTMLLinkElement =>
  target instanceof HTMLLinkElement && target.rel === 'stylesheet';

/** Begins to notice styles that fail to load; the browser runs the program when those of the page have come or failed. */
export function noticeFailedStyles(): void {
  for (const link of document.querySelectorAll('link'))
    if (isStyle(link) && link.sheet === null) failed.add(link);
  const notice = ({ target }: Event) => void (isStyle(target) && failed.add(target));
  document.addEventListener('error', notice, { capture: true });
}

/**
 * Loads a screen. After a failure it may be asked again in place: what the browser does not remember as failed comes.
 * @throws ScreenNotLoaded
 */
export async function loadScreen<Screen>(load: () => Promise<Screen>): Promise<Screen> {
  try {
    await loadFailedStyles();
    return await load();
  } catch (cause) {
    throw new ScreenNotLoaded('the screen was not loaded', { cause });
  }
}

/**
 * Vite's loader requests a style once and never again, even if that failed. A style that is still on its way is left
 * alone: the loader waits for the event of that very element, and its screen would never open without it.
 */
async function loadFailedStyles(): Promise<void> {
  for (const link of failed) {
    failed.delete(link);
    const loaded = loadStyle(link);
    const end = () => void loadingAgain.delete(loaded);
    loadingAgain.add(loaded);
    loaded.then(end, end);
  }
  await Promise.all(loadingAgain);
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
