import type { Knex } from 'knex';

/** A run whose process died at each of its attempts has failed, and says so. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table billing_runs drop constraint billing_runs_failure_known;
    alter table billing_runs add constraint billing_runs_failure_known
      check (failure in ('internalError', 'processDied'));
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    update billing_runs set failure = 'internalError' where failure = 'processDied';
    alter table billing_runs drop constraint billing_runs_failure_known;
    alter table billing_runs add constraint billing_runs_failure_known check (failure in ('internalError'));
  `);
}
