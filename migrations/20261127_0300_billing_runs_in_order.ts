import type { Knex } from 'knex';

/** Issuing runs go one after another in the order in which they were asked; instants may be equal, ordinals are not. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table billing_runs add column ordinal bigint;
    update billing_runs set ordinal = numbered.ordinal
    from (select id, row_number() over (order by requested_at, id) as ordinal from billing_runs) numbered
    where numbered.id = billing_runs.id;
    alter table billing_runs
      alter column ordinal set not null,
      alter column ordinal add generated always as identity,
      add constraint billing_runs_ordinal_unique unique (ordinal);
    select setval(pg_get_serial_sequence('billing_runs', 'ordinal'), coalesce(max(ordinal), 0) + 1, false)
    from billing_runs;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`alter table billing_runs drop column ordinal;`);
}
