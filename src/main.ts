import { createApp } from './server/app.ts';
import { readConfig } from './process/config.ts';
import { loadDemo } from './demo/load-demo.ts';
import { demoGreeting, greeting } from './process/greeting.ts';
import { runProcess } from './process/run-process.ts';
import type { Life } from './process/run-process.ts';
import { employWorker, openProduct } from './process/open-product.ts';
import { openWebServer } from './server/web-server.ts';

/** The server: web, API and jobs in one process. `--demo`: over the demo's own database, filled at the first start. */
await runProcess(serve, 0);

async function serve(life: Life): Promise<undefined> {
  const config = readConfig(process.env);
  const demo = process.argv.includes('--demo');
  const web = await life.begin(
    // Everybody knows the demo's passwords: only this machine may use it.
    () => openWebServer(config.port, demo ? '127.0.0.1' : undefined),
    (server) => server.close(),
  );
  const product = await openProduct(config, life, { demo });
  await employWorker(product, life);
  if (demo) await loadDemo(product.deps, (line) => process.stdout.write(`  ${line}\n`));
  web.serve(createApp(product.deps));
  process.stdout.write((demo ? demoGreeting : greeting)(web.port, product.home));
}
