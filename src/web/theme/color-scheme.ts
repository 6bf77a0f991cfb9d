import type { MantineColorSchemeManager } from '@mantine/core';
import { parseCookie, stringifySetCookie } from 'cookie';

const name = 'color-scheme';
const year = 365 * 24 * 60 * 60;

/**
 * Light or dark, as chosen on this device: in a cookie, so that the page comes in it from its first paint. Other open
 * tabs follow when they are loaded anew.
 */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: (usual) => {
    const chosen = parseCookie(document.cookie)[name];
    return chosen === 'light' || chosen === 'dark' ? chosen : usual;
  },
  set: (scheme) => keep(scheme, year),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => keep('', 0),
};

function keep(value: string, maxAge: number): void {
  document.cookie = stringifySetCookie({ name, value, maxAge, path: '/', sameSite: 'lax' });
}
