import type { Request, RequestHandler } from 'express';
import type { Actor } from '../../shared/actor.ts';
import type { Deps } from '../../shared/command.ts';
import { DomainError } from '../../shared/errors.ts';
import { findActor } from '../users/actor-read.ts';
import { hashOfSecret } from '../users/secret.ts';
import { sessionCookieOf } from './session-cookie.ts';
import type { StaffErrorCode } from '../users/user.ts';

/**
 * Finds out who asks, by `Authorization: Bearer` (session or API token) or the browser's cookie, and leaves it as
 * `request.actor`; whether that person may is decided at the endpoint. A browser adds cookies by itself, whoever
 * made it send the request, so changes without a bearer token must come from our own pages.
 */
export function authenticate(deps: Deps): RequestHandler {
  return async (request, _response, next) => {
    if (request.header('authorization') === undefined) refuseForeignOrigin(request);
    const actor = await findActorOf(deps, request);
    if (actor) request.actor = actor;
    next();
  };
}

/** Whose secret the request carries, if it is one that holds now. */
export async function findActorOf(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  request: Request,
): Promise<Actor | undefined> {
  const secret = secretOf(request);
  return secret ? findActor(db, hashOfSecret(secret), clock.now()) : undefined;
}

/** The secret that a request was made with, to be able to end its session. */
export function secretOf(request: Request): string | undefined {
  const authorization = request.header('authorization');
  return authorization === undefined ? sessionCookieOf(request) : bearerOf(authorization);
}

function bearerOf(authorization: string): string | undefined {
  return /^bearer +(\S+) *$/i.exec(authorization)?.[1];
}

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/** Against cross-site request forgery. Programs that are no browsers send neither header and have no cookies. */
function refuseForeignOrigin(request: Request): void {
  if (safeMethods.includes(request.method)) return;
  const site = request.header('sec-fetch-site');
  const origin = request.header('origin');
  const ours =
    site === undefined
      ? origin === undefined || hostOf(origin) === request.header('host')
      : site === 'same-origin' || site === 'none';
  if (!ours) throw new DomainError<StaffErrorCode>('foreignOrigin');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
