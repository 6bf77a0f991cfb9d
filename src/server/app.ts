import compression from 'compression';
import express from 'express';
import type { Express, Router } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { contexts } from './contexts.ts';
import { healthRoutes } from './health-routes.ts';
import { documentationRoutes } from './openapi.ts';
import { problemHandler, refusalToRemember } from './problem-handler.ts';
import { requestLog } from './request-log.ts';
import { rememberRefusal } from '../shared/command.ts';
import type { Deps } from '../shared/command.ts';
import type { Day } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import type { Endpoint, HttpErrorCode } from '../http/endpoint.ts';
import { mountEndpoints } from './mount-endpoints.ts';
import { authenticate } from '../staff/sessions/authenticate.ts';
import { limitGuesses } from '../staff/sessions/limit-guesses.ts';
import { webApplication } from './web-application.ts';

export interface AppDeps extends Deps {
  readonly log: Logger;
  /** The business day at which the demo stands; a real installation has none. */
  readonly clockAt?: Day | undefined;
  /** Tests check every answer against its own schema. */
  readonly checkAnswers?: boolean;
}

/** Every call of the API. */
export function apiEndpoints(deps: AppDeps): readonly Endpoint[] {
  return contexts.flatMap((context) => context.endpoints(deps));
}

/** Composes the web application; opens no port and starts no worker. */
export function createApp(deps: AppDeps): Express {
  const endpoints = apiEndpoints(deps);
  const app = express();
  app.disable('x-powered-by');
  // A proxy on the same machine may say from which address a request came and whether by https; no other host may.
  app.set('trust proxy', 'loopback');
  app.use(requestLog(deps.log));
  // With helmet's `no-referrer` browsers may call our own forms' origin `null`, which the check against forgery refuses.
  app.use(
    helmet({
      contentSecurityPolicy: { directives: contentSecurity },
      referrerPolicy: { policy: 'same-origin' },
    }),
  );
  app.use(healthRoutes(deps.db));
  // For slow networks: a page of a list is a tenth of its size. Files (PDF, xlsx, ZIP) pass as they are.
  app.use(compression());
  app.use('/api/v1', apiRouter(deps, endpoints));
  app.use('/api', documentationRoutes(endpoints));
  app.use(webApplication(deps));
  app.use(() => {
    throw new DomainError<HttpErrorCode>('notFound');
  });
  app.use(problemHandler(deps.log));
  return app;
}

/**
 * Everything from here and nothing inline but styles: Mantine and Recharts place things by `style` attributes, and Mantine
 * writes its colors and widths by screen into `<style>`. A style runs no code. Plain http stays usable, as in a warehouse.
 */
const contentSecurity = {
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
  // Our own PDFs are shown in place, once the program has fetched them (blob:); nobody else's pages, and ours in nobody else's.
  'frame-src': ["'self'", 'blob:'],
  'object-src': ["'self'"],
  'frame-ancestors': ["'self'"],
  'upgrade-insecure-requests': null,
};

function apiRouter(deps: AppDeps, endpoints: readonly Endpoint[]): Router {
  const api = express.Router();
  api.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  api.use(authenticate(deps));
  api.use(express.json({ limit: '1mb' }));
  api.post('/session', limitGuesses());
  api.put('/session/password', limitGuesses());
  mountApi(api, endpoints, deps);
  return api;
}

/** Puts endpoints on a router with the memory of refusals (rule R16). */
export function mountApi(router: Router, endpoints: readonly Endpoint[], deps: AppDeps): void {
  mountEndpoints(router, endpoints, {
    checkAnswers: deps.checkAnswers ?? false,
    rememberRefusal: async (command, error) => {
      const refusal = refusalToRemember(error);
      return refusal === undefined || rememberRefusal(deps, command, refusal);
    },
  });
}
