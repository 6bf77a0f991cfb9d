/** Which storage of the browser: `local` is this device, `session` this tab. */
type Place = 'local' | 'session';

/** Values that the browser refused to store, because storage is disabled or full; lost with the page. */
const instead: Record<Place, Map<string, string | null>> = { local: new Map(), session: new Map() };

/** Read each time: where storage is disabled, reading the property throws. */
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

/** Stores a value under a name; null removes it. */
export function keep(place: Place, name: string, word: string | null): void {
  try {
    if (word === null) storageOf(place).removeItem(name);
    else storageOf(place).setItem(name, word);
    instead[place].delete(name);
  } catch {
    instead[place].set(name, word);
  }
}
