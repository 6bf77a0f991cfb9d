import { carryOutBillingRun } from '../../src/billing/runs/carry-out-billing-run.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { openPools } from '../../src/shared/db.ts';

/** Carries out a run in a process of its own, so that a test can kill it. */
const [url = '', runId = ''] = process.argv.slice(2);
const { db, writes, close } = openPools(url);
await carryOutBillingRun({ db, writes, clock: systemClock, log: console }, runId);
await close();
