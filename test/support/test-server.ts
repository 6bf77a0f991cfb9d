import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/database/embedded-presence.ts';
import { createCluster, findPrograms, startCluster } from '../../src/database/embedded-server.ts';

export interface TestServer {
  readonly url: string;
  /** For the files of tests: it goes away with the server. */
  readonly scratch: string;
  stop(): Promise<void>;
}

/** Waits for the end of its input, which comes with our end of whatever kind, and then leaves nothing behind. */
const guard = `
  cat > /dev/null
  kill -QUIT "$(head -n 1 "$0/cluster/postmaster.pid")"
  while [ -e "$0/cluster/postmaster.pid" ]; do sleep 0.05; done
  rm -rf "$0"`;

/** A throwaway PostgreSQL: fast instead of safe. */
export async function startTestServer(): Promise<TestServer> {
  const programs = await findPrograms();
  const directory = await mkdtemp(join(tmpdir(), 'protektor-test-'));
  const guardian = spawn('/bin/sh', ['-c', guard, directory], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  await chmod(directory, 0o755);
  const scratch = join(directory, 'scratch');
  await mkdir(scratch, { mode: 0o755 });
  await createCluster(programs, join(directory, 'cluster'), 'test');
  const port = await freePort();
  await startCluster(programs, join(directory, 'cluster'), port, [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
  ]);
  return {
    url: `postgres://protektor:test@127.0.0.1:${port}/postgres`,
    scratch,
    async stop() {
      guardian.stdin.end();
      await once(guardian, 'exit');
    },
  };
}
