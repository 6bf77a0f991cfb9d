import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { bytesOf, smallJournal } from '../support/journal-workbook.ts';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const season = fileURLToPath(new URL('../../seeds/season-2025-26.xlsx', import.meta.url));

let database: TestDatabase;
let directory: string;

beforeAll(async () => {
  database = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), 'protektor-cli-'));
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line over the suite's database. */
async function cli(...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'], DATABASE_URL: database.url },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

async function hashes(folder: string, extension: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const entries = contents.map((content, index): [string, string] => [
    names[index] ?? '',
    createHash('sha256').update(content).digest('hex'),
  ]);
  return Object.fromEntries(entries);
}

function strangeFile(name: string): string {
  return fileURLToPath(new URL(`../support/workbooks/${name}.xlsx`, import.meta.url));
}

test('rows that resemble what is recorded are asked about, answered one by one or all at once (rule R25)', async () => {
  const other = await createTestDatabase();
  const here = database;
  database = other;
  try {
    const organization = join(directory, 'organization.xlsx');
    await writeFile(organization, await bytesOf({ Организация: smallJournal().Организация ?? [] }));
    expect(await cli('import', organization)).toMatchObject({ code: 0 });
    expect(await cli('import', strangeFile('f2-date-1'))).toMatchObject({ code: 0 });
    const corrected = strangeFile('f2-date-2');
    const asked = await cli('import', corrected);
    expect(asked.code).toBe(1);
    expect(asked.err).toContain(
      'Приход, строка 3: Приёмка № 2 от 10.10.2025 (20 шт.) похожа, отличается: дата.',
    );
    expect(asked.err).toContain('--answer Приход:3=исправление');
    expect(await cli('import', corrected, '--answer', 'Приход:3=да')).toMatchObject({ code: 1 });
    const answered = await cli('import', corrected, '--answer', 'Приход:3=исправление');
    expect(answered).toMatchObject({
      code: 0,
      out: expect.stringContaining('Исправлено движений: 1') as string,
    });
    expect(await cli('import', corrected)).toMatchObject({ code: 0 });
    const back = await cli('import', strangeFile('f2-date-1'), '--answer', 'все=то же');
    expect(back).toMatchObject({
      code: 0,
      out: expect.stringContaining('Приход: прочитано 2, добавлено 0') as string,
    });
    const answersFile = join(directory, 'answers.json');
    await writeFile(answersFile, '[{"sheet":"Договоры","row":2,"as":"same"}]');
    expect(await cli('import', strangeFile('f1-retyped-1'))).toMatchObject({ code: 0 });
    expect(await cli('import', strangeFile('f1-retyped-2'))).toMatchObject({ code: 1 });
    expect(await cli('import', strangeFile('f1-retyped-2'), '--answers', answersFile)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Приход: прочитано 1, добавлено 0') as string,
    });
  } finally {
    database = here;
    await other.drop();
  }
});

test('a season goes in, its first month comes out as files, and a second run issues nothing and writes the same', async () => {
  const imported = await cli('import', season);
  expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('Приход: прочитано') as string });
  expect((await cli('import', season)).out).toMatch(/Приход: прочитано \d+, добавлено 0/);

  const folder = join(directory, 'new', 'out');
  const billed = await cli('bill', '2025-10', '--out', folder);
  expect(billed.code).toBe(0);
  const issued = Number(/Выставлено (\d+)/.exec(billed.out)?.[1]);
  expect(issued).toBeGreaterThan(0);
  const pdfs = await hashes(folder, '.pdf');
  expect(Object.keys(pdfs)).toHaveLength(2 * issued);
  expect(await readdir(folder)).toContain('2025-10 Реестр.xlsx');
  for (const name of Object.keys(pdfs)) expect(name).toMatch(/^2025-10 (Счёт|Акт) \d+ [^<>:"/\\|?*]+\.pdf$/);

  const again = await cli('bill', '2025-10', '--out', folder);
  expect(again).toMatchObject({
    code: 0,
    out: expect.stringContaining(`было выставлено ${issued}`) as string,
  });
  expect(await hashes(folder, '.pdf')).toEqual(pdfs);

  expect(await cli('check')).toMatchObject({ code: 0, out: 'Остатки сходятся с движениями.\n' });
});

test('what a command cannot work with is one sentence and exit code 1', async () => {
  const workbook = join(directory, 'notes.xlsx');
  await writeFile(workbook, 'not a workbook');
  const attempts: [args: string[], sentence: string][] = [
    [['bill', '2026-13', '--out', directory], '«2026-13» не месяц'],
    [['bill', '2026-01', '--out', join(workbook, 'below a file')], 'нельзя записать'],
    [['bill', '2026-01'], 'Не указан параметр --out'],
    [['import', join(directory, 'none.xlsx')], 'не читается: такого пути нет'],
    [['import', workbook], 'Это не книга Excel'],
    [['close'], 'Нет команды close'],
  ];
  const ended = await Promise.all(attempts.map(([args]) => cli(...args)));
  for (const [index, { code, err }] of ended.entries()) {
    expect(err).toContain(attempts[index]?.[1]);
    expect(err).not.toContain('    at ');
    expect(code).toBe(1);
  }
});

test('the template of the journal is written to a new file, and no file is overwritten', async () => {
  const file = join(directory, 'журнал.xlsx');
  expect(await cli('template', file)).toMatchObject({ code: 0, err: '' });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  expect(workbook.worksheets.map(({ name }) => name)).toContain('Приход');
  expect(await cli('template', file)).toMatchObject({
    code: 1,
    err: expect.stringContaining('уже есть') as string,
  });
});

test('the help of the command line is in Russian', async () => {
  const { code, out } = await cli('--help');
  expect(code).toBe(0);
  for (const word of ['Вызов:', 'Команды:', 'import <файл>', 'bill <месяц> --out <папка>', 'check']) {
    expect(out).toContain(word);
  }
  expect(out).not.toMatch(/Usage|Options|default/);
});
