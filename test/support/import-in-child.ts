import { importJournal } from '../../src/exchange/journal/import-journal.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { openPools } from '../../src/shared/db.ts';
import { findAdministrator } from '../../src/staff/users/actor-read.ts';

import { DomainError } from '../../src/shared/errors.ts';
import type { Answer, AnswerWord } from '../../src/exchange/journal/read/answers.ts';

/**
 * Imports a journal in a process of its own, so that a test can bound and measure its memory; what is asked is answered
 * with the third argument. Prints the outcome.
 */
const [url = '', path = '', as = 'more'] = process.argv.slice(2);
const { db, writes, close } = openPools(url);
const actor = await findAdministrator(db);
if (!actor) throw new Error('nobody to import for');
const importWith = (answers: readonly Answer[]) =>
  importJournal({ db, writes, clock: systemClock }, { actor }, { path, name: 'large.xlsx', answers });
const report = await importWith([]).catch((error: unknown) => {
  if (!(error instanceof DomainError) || error.code !== 'suspects') throw error;
  const suspects = error.details['suspects'] as readonly Answer[];
  return importWith(suspects.map(({ sheet, row }) => ({ sheet, row, as: as as AnswerWord })));
});
await close();
const peakKilobytes = process.resourceUsage().maxRSS;
process.stdout.write(JSON.stringify({ ...report, peakMegabytes: peakKilobytes / 1024 }));
