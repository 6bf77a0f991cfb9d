import { createApp } from './server/app.ts';
import { readConfig } from './process/config.ts';
import { loadDemo } from './demo/load-demo.ts';
import { demoGreeting, greeting } from './process/greeting.ts';
import { runProcess } from './process/run-process.ts';
import type { RunningProcess } from './process/run-process.ts';
import { runJobs, openProduct } from './process/open-product.ts';
import { openWebServer } from './server/web-server.ts';

/** The server: web, API and jobs in one process. `--demo`: over the demo's own database, filled at the first start. */
await runProcess(serve, 0);

async function serve(running: RunningProcess): Promise<undefined> {
  const config = readConfig(process.env);
  const demo = process.argv.includes('--demo');
  const web = await running.start(
    // Everybody knows the demo's passwords: only this machine may use it.
    () => openWebServer(config.port, demo ? '127.0.0.1' : undefined),
    (server) => server.close(),
  );
  const product = await openProduct(config, running, { demo });
  await runJobs(product, running);
  if (demo) await loadDemo(product.deps, (line) => process.stdout.write(`  ${line}\n`));
  web.serve(createApp(product.deps));
  process.stdout.write((demo ? demoGreeting : greeting)(web.port, product.home));
}
