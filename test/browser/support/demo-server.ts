import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../../src/database/embedded-presence.ts';

export interface DemoServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The demo as `npm run demo` serves it, with data of its own that go away with it. */
export async function startDemo(): Promise<DemoServer> {
  const home = await mkdtemp(join(tmpdir(), 'protektor-demo-'));
  const port = await freePort();
  const server = spawn(process.execPath, ['src/main.ts', '--demo'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: home, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (server.exitCode !== null) throw new Error('the demo did not start');
    await sleep(200);
  }
  return {
    url,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/readyz`).catch(() => undefined);
  return answer?.ok ?? false;
}
