import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- What stopped a run is a code, worded for whoever reads it; until now it was a Russian sentence.
    update billing_runs set failure = 'internalError' where failure is not null;
    alter table billing_runs add constraint billing_runs_failure_known check (failure in ('internalError'));
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`alter table billing_runs drop constraint billing_runs_failure_known;`);
}
