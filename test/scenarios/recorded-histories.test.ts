import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { format } from 'prettier';
import { inventHistory } from '../support/invented-history.ts';
import type { InventedWorld } from '../support/invented-world.ts';
import { PlayedHistory } from '../support/played-history.ts';
import { answersAfter } from '../support/recorded-answers.ts';
import { inWords } from '../support/recorded-rows.ts';
import { createTestApp } from '../support/test-app.ts';
import type { TestApp } from '../support/test-app.ts';

/**
 * What twenty random histories came to when they were recorded, to the kopek. A change that is to change nothing leaves
 * them as they are; one that changes sums on purpose records them anew with RECORD_HISTORIES=1, and the difference
 * of the files shows what it did.
 */
const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
const recording = process.env['RECORD_HISTORIES'] === '1';
const commandLine = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

function fileOf(number: number): URL {
  return new URL(`../support/recorded-histories/${String(number).padStart(2, '0')}.json`, import.meta.url);
}

async function replay(number: number, afterwards: (app: TestApp) => Promise<void>): Promise<unknown> {
  const history = inventHistory(number);
  const app = await createTestApp({ today: history.world.firstDay });
  try {
    const answers = await answersAfter(await PlayedHistory.play(app, history));
    await afterwards(app);
    return { world: toldWorld(history.world), ...answers };
  } finally {
    await app.close();
  }
}

/** In words, a line for everything that stands at the beginning. */
function toldWorld(world: InventedWorld): Readonly<Record<string, readonly string[]>> {
  return {
    warehouses: world.warehouses.map(inWords),
    organizations: world.organizations.map(inWords),
    tariffs: world.tariffs.flatMap((rates, index) =>
      rates.map((rate) => `tariff ${index + 1}: ${inWords(rate)}`),
    ),
    contracts: world.contracts.map(inWords),
  };
}

async function record(number: number, answers: unknown): Promise<void> {
  const text = await format(JSON.stringify(answers), { parser: 'json', printWidth: 110 });
  await writeFile(fileOf(number), text);
}

/** Each check is a process of its own, so not every history gets one. */
async function checkBalances({ databaseUrl }: TestApp): Promise<void> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: databaseUrl };
  const { stdout } = await promisify(execFile)(process.execPath, [commandLine, 'check'], { env });
  expect(stdout).toBe('Остатки сходятся с движениями.\n');
}

test.each(numbers)(
  'history %i comes to what was recorded of it, to the kopek',
  async (number) => {
    const answers = await replay(number, (app) =>
      number % 5 === 0 ? checkBalances(app) : Promise.resolve(),
    );
    if (recording) await record(number, answers);
    expect(answers).toEqual(JSON.parse(await readFile(fileOf(number), 'utf8')));
  },
  180_000,
);

test.each([
  ...['stockShort', 'slotOverfilled', 'movementBeforeContract', 'lotNotFound'],
  ...['alreadyReversed', 'reversalNotReversible', 'factsChanged', 'documentVoided'],
  ...['rateMissing', 'seasonEndMissing', 'vatRegimeMissing'],
  ...['| issued |', '| unchanged |', '| carried |', '| nothing |', '| blocked |', '| voided |'],
  ...['| day |', '| month |', '| season |', '| none |', '| 20 |', '| 22 |', '| true |'],
  ...['2024-02-29', 'Корректировка', 'overfillReason'],
])('the recorded histories meet %s', async (words) => {
  const texts = await Promise.all(numbers.map((number) => readFile(fileOf(number), 'utf8')));
  expect(texts.some((text) => text.includes(words))).toBe(true);
});
