import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseCookie } from 'cookie';
import type { NextFunction, Request, Response } from 'express';
import express, { Router } from 'express';
import staticGzip from 'express-static-gzip';
import type { Logger } from 'pino';
import type { Capability } from '../shared/roles.ts';
import type { Deps } from '../shared/command.ts';
import { DomainError } from '../shared/errors.ts';
import type { HttpErrorCode } from '../http/endpoint.ts';
import { findActorOf } from '../staff/sessions/authenticate.ts';
import type { SessionDeps } from '../staff/sessions/session.ts';
import { describeSession } from '../staff/sessions/session.ts';

/** What the build tells of its files (`first-files.ts`). */
export interface FirstFiles {
  /** Where the day begins: the first of these that a person may open. */
  readonly homes: readonly { readonly path: string; readonly may: Capability }[];
  /** Of each screen, as `/clients/:id`: the files it needs beyond those of every page, as `assets/…`. */
  readonly screens: readonly { readonly path: string; readonly files: readonly string[] }[];
}

const built = fileURLToPath(new URL('../../dist', import.meta.url));

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
  // Names of assets carry a hash of their content; the page that names them does not.
  router.use(
    '/assets',
    refuseMalformed,
    staticGzip(`${built}/assets`, {
      enableBrotli: true,
      orderPreference: ['br'],
      index: false,
      serveStatic: { immutable: true, maxAge: '1y' },
    }),
    // A file of an older version, and whatever else is no file of ours, must not be answered with the page.
    (_request, response) => {
      response.removeHeader('content-encoding');
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
    const session = await sessionOf(request);
    const files = session ? await filesOfScreen(request.path, session.capabilities) : [];
    response
      .type('html')
      .set('cache-control', 'no-store')
      .send(nameFiles(tellSession(tellScheme(page, request), session), files));
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

  /** What the screen of an address consists of beyond the program itself; `/` is where this person begins the day. */
  async function filesOfScreen(address: string, allowed: readonly Capability[]): Promise<readonly string[]> {
    try {
      const { homes, screens } = JSON.parse(
        await readFile(`${built}/first-files.json`, 'utf8'),
      ) as FirstFiles;
      const home = homes.find(({ may }) => allowed.includes(may))?.path;
      const pathname = address === '/' && home !== undefined ? home : address;
      return screens.find(({ path }) => new URLPattern({ pathname: path }).test({ pathname }))?.files ?? [];
    } catch (error) {
      deps.log.warn({ error }, 'the page is sent without the names of its files');
      return [];
    }
  }
  return router;
}

/** An address whose percent signs cannot be read is our own 404, not an answer of the library that serves the files. */
function refuseMalformed(request: Request, _response: Response, next: NextFunction): void {
  next(isReadable(request.path) ? undefined : new DomainError<HttpErrorCode>('notFound'));
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Light or dark from the first paint, where the person chose (`src/web/theme/color-scheme.ts`); else as the device is. */
function tellScheme(page: string, request: Request): string {
  const scheme = parseCookie(request.headers.cookie ?? '')['color-scheme'];
  if (scheme !== 'light' && scheme !== 'dark') return page;
  return page.replace('<html', () => `<html data-mantine-color-scheme="${scheme}"`);
}

/** The page knows who looks at it before its first call; its scripts stay files, as the CSP asks. */
function tellSession(page: string, session: object | null | undefined): string {
  if (session === undefined) return page;
  const content = encodeURIComponent(JSON.stringify(session));
  return page.replace('<meta name="session" content=""', () => `<meta name="session" content="${content}"`);
}

/** The files of the first screen come together with the program, not after it; styles stand with its own. */
function nameFiles(page: string, files: readonly string[]): string {
  const styles = files.filter((file) => file.endsWith('.css'));
  const modules = files.filter((file) => !file.endsWith('.css'));
  const link = (rel: string) => (file: string) => `<link rel="${rel}" crossorigin href="/${file}">`;
  return page
    .replace('</head>', () => `${modules.map(link('modulepreload')).join('')}</head>`)
    .replace('<div id="root">', (root) => `${styles.map(link('stylesheet')).join('')}${root}`);
}
