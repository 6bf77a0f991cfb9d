/** Where a browser keeps words for us: `local` on this device, `session` in this tab. */
type Place = 'local' | 'session';

/** What the browser would not keep, because it is told not to or has no room: lives as long as the page. */
const instead: Record<Place, Map<string, string | null>> = { local: new Map(), session: new Map() };

/** Asked for by name each time: where storing is forbidden, even naming it throws. */
function storageOf(place: Place): Storage {
  return place === 'local' ? window.localStorage : window.sessionStorage;
}

export function kept(place: Place, name: string): string | null {
  const here = instead[place].get(name);
  if (here !== undefined) return here;
  try {
    return storageOf(place).getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a word, or forgets it when it is null. */
export function keep(place: Place, name: string, word: string | null): void {
  try {
    if (word === null) storageOf(place).removeItem(name);
    else storageOf(place).setItem(name, word);
    instead[place].delete(name);
  } catch {
    instead[place].set(name, word);
  }
}
