import type { Db } from '../shared/db.ts';
import { firstRow } from '../shared/db.ts';

/** How many there are of what an installation needs before it can store and bill. */
export interface Setup {
  readonly organizations: number;
  readonly warehouses: number;
  readonly slots: number;
  readonly categories: number;
  /** Dated prices; a tariff without one bills nothing. */
  readonly rates: number;
  readonly clients: number;
  readonly contracts: number;
}

/** The counts, up to `enough` each, so that a big journal costs what a small one does. */
export async function readSetup(db: Db): Promise<Setup> {
  const found = await firstRow<Setup>(
    db,
    `select
       (select count(*)::integer from (select from organizations limit :enough) counted) as organizations,
       (select count(*)::integer from (select from warehouses limit :enough) counted) as warehouses,
       (select count(*)::integer from (select from slots limit :enough) counted) as slots,
       (select count(*)::integer from (select from categories limit :enough) counted) as categories,
       (select count(*)::integer from (select from rates limit :enough) counted) as rates,
       (select count(*)::integer from (select from clients limit :enough) counted) as clients,
       (select count(*)::integer from (select from contracts limit :enough) counted) as contracts`,
    { enough },
  );
  if (!found) throw new Error('A select without a table gave no row.');
  return found;
}

const enough = 10_000;
