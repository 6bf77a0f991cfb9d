import { importJournal } from '../../src/exchange/journal/import-journal.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { openPools } from '../../src/shared/db.ts';
import { findAdministrator } from '../../src/staff/users/actor-read.ts';

/** Imports a journal in a process of its own, so that a test can bound and measure its memory. Prints the outcome. */
const [url = '', path = ''] = process.argv.slice(2);
const { db, writes, close } = openPools(url);
const actor = await findAdministrator(db);
if (!actor) throw new Error('nobody to import for');
const report = await importJournal(
  { db, writes, clock: systemClock },
  { actor },
  { path, name: 'large.xlsx' },
);
await close();
const peakKilobytes = process.resourceUsage().maxRSS;
process.stdout.write(JSON.stringify({ ...report, peakMegabytes: peakKilobytes / 1024 }));
