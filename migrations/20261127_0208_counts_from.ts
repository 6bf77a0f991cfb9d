import type { Knex } from 'knex';

/**
 * From which day on a line changes the chargeable quantity (rule R3). By `arrival` it is its own day; by `departure` the
 * day after; by `both` what arrives counts on its own day, and what departs is missed on the day after. A lot's first
 * chargeable day is counts_from('arrival', day_count, delivered_on).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function counts_from(effect text, day_count text, occurred_on date) returns date
    language sql immutable parallel safe as $$
      select occurred_on + case
        when day_count = 'departure' then 1
        when day_count = 'both' and effect = 'departure' then 1
        else 0
      end
    $$;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop function counts_from(text, text, date)');
}
