import { fileURLToPath } from 'node:url';
import { billMonth } from '../billing/runs/bill-month.ts';
import { demoStaff } from './demo-staff.ts';
import { loadSummer } from './load-summer.ts';
import { importJournal } from '../exchange/journal/import-journal.ts';
import type { Actor } from '../shared/actor.ts';
import type { Role } from '../shared/roles.ts';
import type { Command, Deps } from '../shared/command.ts';
import { fingerprintOf } from '../shared/fingerprint.ts';
import { month, toRussianMonth } from '../shared/dates.ts';
import { findAdministrator } from '../staff/users/actor-read.ts';

const journal = fileURLToPath(new URL('../../seeds/season-2025-26.xlsx', import.meta.url));
const billedMonths = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02'].map(month);

/**
 * Fills the demo's database: the season's journal, its months billed until February, and the summer's first fleets,
 * whose March is still to be billed. Every step has its key (rule R16), so that a start after the first one, or after a
 * kill, adds only what is missing.
 */
export async function loadDemo(deps: Deps, tell: (line: string) => void): Promise<void> {
  const actor = await findAdministrator(deps.db);
  if (!actor) throw new Error('the demo has no administrator');
  const commandFor = commandsOf(actor);
  tell('Загружаю журнал сезона 2025/26…');
  const { sheets } = await importJournal(deps, commandFor('journal'), {
    path: journal,
    name: 'season-2025-26.xlsx',
  });
  const leftOut = sheets.reduce((sum, sheet) => sum + sheet.leftOut, 0);
  if (leftOut > 0) tell(`Строк с датой позже этого дня: ${leftOut}, они не загружены`);
  for (const billed of billedMonths) {
    tell(`Счета и акты: ${toRussianMonth(billed)}`);
    await billMonth(deps, commandFor(billed), billed);
  }
  tell('Летнее хранение: договоры и движения марта');
  await loadSummer(deps, commandsOf(staffOf('accountant')), commandsOf(staffOf('storekeeper')));
}

function commandsOf(actor: Actor): (step: string) => Command {
  return (step) => ({
    actor,
    request: { key: `demo-${step}`, fingerprint: fingerprintOf('demo', step) },
  });
}

function staffOf(role: Role): Actor {
  const found = demoStaff.find((actor) => actor.role === role);
  if (!found) throw new Error(`the demo has no ${role}`);
  return found;
}
