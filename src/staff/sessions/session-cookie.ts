import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { sessionDays } from './session.ts';

const name = 'protektor_session';

/** Gives the browser its session: out of reach of scripts, not sent from other sites, only by https if there is. */
export function setSessionCookie(request: Request, response: Response, token: string): void {
  response.append('set-cookie', cookie(request, token, sessionDays * 24 * 60 * 60));
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.append('set-cookie', cookie(request, '', 0));
}

export function sessionCookieOf(request: Request): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[name];
}

function cookie(request: Request, value: string, maxAge: number): string {
  return stringifySetCookie({
    name,
    value,
    maxAge,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.secure,
  });
}
