import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import type { Request } from 'express';
import express, { Router } from 'express';
import type { Logger } from 'pino';
import type { Deps } from './shared/command.ts';
import { DomainError } from './shared/errors.ts';
import type { HttpErrorCode } from './shared/http.ts';
import { findActorOf } from './staff/authenticate.ts';
import type { SessionDeps } from './staff/session.ts';
import { describeSession } from './staff/session.ts';

const built = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * The built browser application (`npm run build`): its files, and its page for every other address, so that a link
 * into it and a reload work. Without a build the API's documents stand at `/`.
 */
export function webApplication(deps: Deps & SessionDeps & { readonly log: Logger }): Router {
  const router = Router();
  if (!existsSync(`${built}/index.html`)) {
    router.get('/', (_request, response) => {
      response.redirect('/api/docs/');
    });
    return router;
  }
  router.use(compression());
  // Names of assets carry a hash of their content; the page that names them does not.
  router.use(
    '/assets',
    express.static(`${built}/assets`, { immutable: true, maxAge: '1y' }),
    // A file of an older version, and whatever else is no file of ours, must not be answered with the page.
    (_request, response) => {
      response.set('cache-control', 'no-store');
      throw new DomainError<HttpErrorCode>('notFound');
    },
  );
  router.use(express.static(built, { index: false, maxAge: '1h' }));
  router.get(/^\/(?!api\/|healthz|readyz)/, async (request, response, next) => {
    if (!request.accepts('html')) {
      next();
      return;
    }
    const page = await readFile(`${built}/index.html`, 'utf8');
    response
      .type('html')
      .set('cache-control', 'no-store')
      .send(tellSession(page, await sessionOf(request)));
  });

  /** Undefined when it cannot be found out now: the page then asks the API, and shows what that says. */
  async function sessionOf(request: Request) {
    try {
      const actor = await findActorOf(deps, request);
      return actor ? describeSession(deps, actor) : null;
    } catch (error) {
      deps.log.warn({ error }, 'the page is sent without its session');
      return undefined;
    }
  }
  return router;
}

/** The page knows who looks at it before its first call; its scripts stay files, as the CSP asks. */
function tellSession(page: string, session: object | null | undefined): string {
  if (session === undefined) return page;
  const content = encodeURIComponent(JSON.stringify(session));
  return page.replace('<meta name="session" content=""', () => `<meta name="session" content="${content}"`);
}
