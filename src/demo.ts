import { fileURLToPath } from 'node:url';
import { billMonth } from './bill-month.ts';
import { importJournal } from './exchange/import-journal.ts';
import type { Command, Deps } from './shared/command.ts';
import { fingerprintOf } from './shared/command.ts';
import { month, toRussianMonth } from './shared/dates.ts';
import { findAdministrator } from './staff/actor-read.ts';

const journal = fileURLToPath(new URL('../seeds/season-2025-26.xlsx', import.meta.url));
const billedMonths = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02'].map(month);

/**
 * Fills the demo's database: the season's journal, and its months billed until February. Every step has its key
 * (R16), so that a start after the first one, or after a kill, adds only what is missing.
 */
export async function loadDemo(deps: Deps, tell: (line: string) => void): Promise<void> {
  const actor = await findAdministrator(deps.db);
  if (!actor) throw new Error('the demo has no administrator');
  const commandFor = (step: string): Command => ({
    actor,
    request: { key: `demo-${step}`, fingerprint: fingerprintOf('demo', step) },
  });
  tell('Загружаю журнал сезона 2025/26…');
  await importJournal(deps, commandFor('journal'), { path: journal, name: 'season-2025-26.xlsx' });
  for (const billed of billedMonths) {
    tell(`Счета и акты: ${toRussianMonth(billed)}`);
    await billMonth(deps, commandFor(billed), billed);
  }
}
