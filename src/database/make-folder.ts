import { chmod, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from '../shared/start-error.ts';

/**
 * Makes a folder and those above it; tells whether it was made now. Unlike `mkdir` with `recursive`, which then loops
 * for ever, it ends where nothing can be made, as in /proc.
 */
export async function makeFolder(path: string): Promise<boolean> {
  try {
    return await makeOne(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    return makeOne(path);
  }
}

/** The same; other users may enter a folder made now, whatever the umask. */
export async function makeOpenFolder(path: string): Promise<void> {
  if (await makeFolder(path)) await chmod(path, 0o755);
}

async function makeOne(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return false;
    throw error;
  }
}
