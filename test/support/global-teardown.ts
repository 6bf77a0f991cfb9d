import { rmSync } from 'node:fs';
import type { Config } from 'jest';
import { openDatabase, rows } from '../../src/shared/db.ts';
import { readSeenRows, seenRowsFile } from './row-types/recorded-rows-file.ts';
import { faultsOfRowTypes } from './row-types/row-types.ts';

/** With `--ci`, what the statements of all suites answered is compared with the types of their rows; faults fail the run. */
export default async function globalTeardown({ ci }: Pick<Config, 'ci'>): Promise<void> {
  const file = process.env[seenRowsFile] ?? '';
  const faults = ci ? faultsOfRowTypes(readSeenRows(file)) : [];
  rmSync(file, { force: true });
  await removeDatabases();
  if (faults.length > 0) throw new Error(`rows are not what their types say:\n${faults.join('\n')}`);
}

async function removeDatabases(): Promise<void> {
  if (globalThis.testServer) {
    await globalThis.testServer.stop();
    return;
  }
  const admin = openDatabase(process.env['TEST_SERVER_URL'] ?? '', { size: 1 });
  await rows(admin, `drop database ${process.env['TEST_TEMPLATE'] ?? ''} with (force)`);
  await admin.destroy();
}
