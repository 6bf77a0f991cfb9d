import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { commandLine } from '../support/command-line.ts';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';

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

const cli = (...args: string[]) => commandLine(database.url, ...args);

async function hashes(folder: string, extension: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const entries = contents.map((content, index): [string, string] => [
    names[index] ?? '',
    createHash('sha256').update(content).digest('hex'),
  ]);
  return Object.fromEntries(entries);
}

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
