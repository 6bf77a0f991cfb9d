import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { FirstFiles } from '../../src/server/web-application.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const mantine = fileURLToPath(new URL('../../node_modules/@mantine/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;

/** The chunk and all that it cannot do without. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const imported of manifest[name]?.imports ?? []) withImports(imported, found);
  return found;
}

const limit = 300_000;

const screens = Object.keys(manifest).filter((name) => name.endsWith('-page.tsx'));

test('every screen as the first one loads at most 300 kB of gzipped JavaScript, texts included', () => {
  expect(screens.length).toBeGreaterThan(20);
  for (const screen of screens) {
    const names = new Set([...withImports('index.html'), ...withImports(screen)]);
    const files = [...names].map((name) => manifest[name]?.file ?? name);
    expect(files.map((file) => readFileSync(dist + file, 'utf8')).join('')).toContain('Закрыть месяц');
    const weights = files.map((file) => gzipSync(readFileSync(dist + file)).length);
    const weight = weights.reduce((sum, bytes) => sum + bytes, 0);
    expect(weight).toBeGreaterThan(100_000);
    expect({ screen, weight: Math.max(weight, limit) }).toEqual({ screen, weight: limit });
  }
});

const mantineClass = /\bm_[0-9a-f]{6,}\b/g;

function classesIn(files: string[]): Set<string> {
  return new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(mantineClass) ?? []));
}

test('every Mantine component that a screen uses has its style', () => {
  const built = globSync(`${dist}assets/*`);
  const used = classesIn(built.filter((file) => file.endsWith('.js')));
  const styled = classesIn(built.filter((file) => file.endsWith('.css')));
  const known = classesIn(globSync(`${mantine}*/styles.css`));
  const bare = [...used].filter((name) => known.has(name) && !styled.has(name));
  expect(used.size).toBeGreaterThan(100);
  expect(bare).toEqual([]);
});

test('charts are not part of it', () => {
  const chunks = [...withImports('index.html')].map((name) => manifest[name]?.file ?? name);
  const code = chunks.map((file) => readFileSync(dist + file, 'utf8')).join('');
  expect(code).not.toContain('recharts');
});

test('no two files import each other', () => {
  const circles: string[] = [];
  const walk = (name: string, path: readonly string[]) => {
    if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name].join(' → '));
    else for (const imported of manifest[name]?.imports ?? []) walk(imported, [...path, name]);
  };
  for (const screen of ['index.html', ...screens]) walk(screen, []);
  expect(circles).toEqual([]);
});

test('the page names the files of the screen that it shows first', () => {
  const { homes, screens: listed } = JSON.parse(
    readFileSync(`${dist}first-files.json`, 'utf8'),
  ) as FirstFiles;
  expect(listed.length).toBeGreaterThan(20);
  for (const { path, files } of listed) {
    expect(files.filter((file) => !existsSync(dist + file))).toEqual([]);
    // Three rounds of the six connections that a browser opens.
    expect({ path, many: files.length > 18 }).toEqual({ path, many: false });
  }
  expect(listed.map(({ path }) => path)).toEqual(expect.arrayContaining(homes.map(({ path }) => path)));
});
