import { Router } from 'express';
import type { Db } from '../shared/db.ts';
import { rows } from '../shared/db.ts';

const answerTimeoutMs = 3000;

/** `/healthz`: the process is up. `/readyz`: its database answers, so requests may be sent here. */
export function healthRoutes(db: Db): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'up' });
  });
  router.get('/readyz', async (_request, response) => {
    const ready = await answers(db);
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'databaseUnavailable' });
  });
  return router;
}

async function answers(db: Db): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, answerTimeoutMs, false);
  });
  const answer = rows(db, 'select 1').then(
    () => true,
    () => false,
  );
  const ready = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  return ready;
}
