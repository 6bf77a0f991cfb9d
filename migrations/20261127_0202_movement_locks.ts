import type { Knex } from 'knex';

/**
 * Triggers of movement_lines run in the order of their names: 1 holds contracts, 2 checks effects, 3 moves stock,
 * 4 fills slots, 5 refuses overfilled ones. Contracts are locked first and slots after them (4), each in the order of
 * ids, so that writers never wait in a circle. Use cases lock the contract before they look at its stock; here it
 * cannot be forgotten.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function lock_contracts() returns trigger language plpgsql as $$
    begin
      perform 1 from contracts where id in (select contract_id from added) order by id for no key update;
      return null;
    end $$;

    create trigger movement_lines_1_lock_contracts after insert on movement_lines
      referencing new table as added
      for each statement execute function lock_contracts();
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop trigger movement_lines_1_lock_contracts on movement_lines;
    drop function lock_contracts();
  `);
}
