import { readConfig } from '../../src/process/config.ts';

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['DATABASE_URL', 'not an address'],
  ['DATABASE_URL', 'mysql://127.0.0.1/x'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused with a sentence that names it', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name}: .+\\.$`));
});

test('a mistyped DATABASE_URL is not repeated, as it may hold a password', () => {
  expect(() => readConfig({ DATABASE_URL: 'postgre://user:secret@host/x' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('secret') as string }) as Error,
  );
});

test('an empty setting counts as not set', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', DATA_DIR: '' })).toMatchObject({
    port: 3000,
    databaseUrl: undefined,
    dataDir: './data',
  });
});
