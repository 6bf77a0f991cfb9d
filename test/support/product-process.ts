import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/database/embedded-presence.ts';

const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A server of the product in a process of its own. */
export interface ProductProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it has printed so far. */
  said(): string;
  exit(): Promise<{ code: number | null; said: string }>;
}

/** A folder where real servers run, with their data in it. */
export interface ProductHome {
  readonly directory: string;
  /** Starts the real server; `env` adds to a bare environment, whose DATA_DIR is `data`. */
  start(env?: Record<string, string>, ...options: string[]): Promise<ProductProcess>;
  /** Undefined once PostgreSQL has stopped in good order. */
  postmasterPid(data?: string): Promise<number | undefined>;
  /** Ends what still runs, and takes the folder away. */
  remove(): Promise<void>;
}

export async function createProductHome(): Promise<ProductHome> {
  const directory = await mkdtemp(join(tmpdir(), 'protektor-process-'));
  await chmod(directory, 0o755);
  const children: ChildProcess[] = [];

  async function postmasterPid(data = 'data'): Promise<number | undefined> {
    const path = join(directory, data, 'postgresql/postmaster.pid');
    const file = await readFile(path, 'utf8').catch(() => undefined);
    return file === undefined ? undefined : parseInt(file);
  }

  return {
    directory,
    postmasterPid,
    async start(env = {}, ...options) {
      const port = env['PORT'] ?? String(await freePort());
      const child = spawn(process.execPath, [program, ...options], {
        cwd: directory,
        env: { PATH: process.env['PATH'], DATA_DIR: join(directory, 'data'), ...env, PORT: port },
      });
      children.push(child);
      return observed(child, `http://127.0.0.1:${port}`);
    },
    async remove() {
      for (const child of children) child.kill('SIGKILL');
      const orphan = await postmasterPid();
      if (orphan !== undefined) process.kill(orphan, 'SIGQUIT');
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function observed(child: ReturnType<typeof spawn>, url: string): ProductProcess {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const exited = once(child, 'exit');
  return {
    child,
    url,
    said: () => said,
    async exit() {
      const [code] = (await exited) as [number | null];
      return { code, said };
    },
  };
}

export async function untilReady({ url, child }: ProductProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await sleep(50);
  }
  throw new Error('the server has ended');
}

/** Waits for words among what the server prints. */
export async function untilSaid(server: ProductProcess, words: string): Promise<void> {
  while (!server.said().includes(words)) {
    if (server.child.exitCode !== null) throw new Error(`the server has ended: ${server.said()}`);
    await sleep(5);
  }
}
