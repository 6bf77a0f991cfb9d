import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { DomainError } from '../../shared/errors.ts';
import type { StaffErrorCode } from '../users/user.ts';

const guesses = 10;
const windowMinutes = 15;

/**
 * Ten wrong passwords in a quarter of an hour, by one address for one login, are enough; right ones do not count.
 * Each process counts for itself.
 */
export function limitGuesses(): RequestHandler {
  return rateLimit({
    windowMs: windowMinutes * 60_000,
    limit: guesses,
    keyGenerator: (request) => `${ipKeyGenerator(request.ip ?? '')} ${accountOf(request)}`,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, response) => response.statusCode !== 401 && response.statusCode !== 403,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => {
      next(new DomainError<StaffErrorCode>('tooManySignIns', { minutes: windowMinutes }));
    },
  });
}

/** The login that is tried or, for who is signed in already, his own. */
function accountOf(request: Request): string {
  const body: unknown = request.body;
  const login = typeof body === 'object' && body !== null && 'login' in body ? body.login : undefined;
  return typeof login === 'string' ? login.toLowerCase().slice(0, 100) : (request.actor?.id ?? '');
}
