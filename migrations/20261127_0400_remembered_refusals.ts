import type { Knex } from 'knex';

/** A refusal is remembered with its key as an answer is, `{ code, details }` (rule R16). */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table requests
      add column refusal jsonb,
      add constraint requests_answered_or_refused check (answer is null or refusal is null);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    delete from requests where refusal is not null;
    alter table requests drop constraint requests_answered_or_refused, drop column refusal;
  `);
}
