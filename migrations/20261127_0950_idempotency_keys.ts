import type { Knex } from 'knex';

/**
 * The table of remembered calls (rule R16) is no longer named «requests»: a request is something that is going to happen
 * (rule R20). This comes after every other change of the table, so that those find it by its old name.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table requests rename to idempotency_keys;
    alter table idempotency_keys rename constraint requests_pkey to idempotency_keys_pkey;
    alter table idempotency_keys rename constraint requests_actor_fk to idempotency_keys_actor_fk;
    alter table idempotency_keys
      rename constraint requests_answered_or_refused to idempotency_keys_answered_or_refused;
    alter index requests_age rename to idempotency_keys_age;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    alter index idempotency_keys_age rename to requests_age;
    alter table idempotency_keys
      rename constraint idempotency_keys_answered_or_refused to requests_answered_or_refused;
    alter table idempotency_keys rename constraint idempotency_keys_actor_fk to requests_actor_fk;
    alter table idempotency_keys rename constraint idempotency_keys_pkey to requests_pkey;
    alter table idempotency_keys rename to requests;
  `);
}
