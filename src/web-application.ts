import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import compression from 'compression';
import express, { Router } from 'express';

const built = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * The built browser application (`npm run build`): its files, and its page for every other address, so that a link
 * into it and a reload work. Without a build the API's documents stand at `/`.
 */
export function webApplication(): Router {
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
    express.static(`${built}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(built, { index: false, maxAge: '1h' }));
  router.get(/^\/(?!api\/|healthz|readyz)/, (request, response, next) => {
    if (!request.accepts('html')) {
      next();
      return;
    }
    response.set('cache-control', 'no-cache').sendFile(`${built}/index.html`);
  });
  return router;
}
