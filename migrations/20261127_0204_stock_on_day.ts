import type { Knex } from 'knex';

/**
 * What lies where at the close of a day: at most one row of each lot in each slot, none where it is used up. The
 * planner reads such a function as if its query stood in the place of the call, so conditions find their indexes.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function stock_on(day date) returns setof stock language sql stable parallel safe as $$
      select stock.* from stock
      where stock.quantity > 0 and stock.since <= stock_on.day and stock.until > stock_on.day
    $$;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop function stock_on(date)');
}
