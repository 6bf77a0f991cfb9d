import express from 'express';
import type { Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { problemHandler } from './problems.ts';
import type { Deps } from './shared/command.ts';
import { DomainError } from './shared/errors.ts';
import type { Endpoint, HttpErrorCode } from './shared/http.ts';
import { mountEndpoints } from './shared/http.ts';
import { authenticate } from './staff/authenticate.ts';

export interface AppDeps extends Deps {
  readonly log: Logger;
  /** Tests check every answer against its own schema. */
  readonly checkAnswers?: boolean;
}

/** Every call of the API; a context adds one line. */
function endpointsOf(): readonly Endpoint[] {
  return [];
}

/** Composes the web application; opens no port and starts no worker. */
export function createApp(deps: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(helmet());
  const api = express.Router();
  api.use(authenticate(deps));
  api.use(express.json({ limit: '1mb' }));
  mountEndpoints(api, endpointsOf(), { checkAnswers: deps.checkAnswers ?? false });
  app.use('/api/v1', api);
  app.use(() => {
    throw new DomainError<HttpErrorCode>('notFound');
  });
  app.use(problemHandler(deps.log));
  return app;
}
