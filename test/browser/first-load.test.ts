import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;

/** The chunk and all that it cannot do without. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const imported of manifest[name]?.imports ?? []) withImports(imported, found);
  return found;
}

const limit = 300_000;

test('the first load is at most 300 kB of gzipped JavaScript, texts included', () => {
  const texts = Object.keys(manifest).filter((name) => name.startsWith('messages/ru/'));
  expect(texts).toContain('messages/ru/shell.json');
  const chunks = new Set(['index.html', ...texts].flatMap((name) => [...withImports(name)]));
  const files = new Set([...chunks].map((name) => manifest[name]?.file ?? name));
  const weights = [...files].map((file) => gzipSync(readFileSync(dist + file)).length);
  const weight = weights.reduce((sum, bytes) => sum + bytes, 0);
  expect(weight).toBeGreaterThan(100_000);
  expect(weight).toBeLessThanOrEqual(limit);
});

test('charts are not part of it', () => {
  const chunks = [...withImports('index.html')].map((name) => manifest[name]?.file ?? name);
  const code = chunks.map((file) => readFileSync(dist + file, 'utf8')).join('');
  expect(code).not.toContain('recharts');
});
