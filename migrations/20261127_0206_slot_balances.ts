import type { Knex } from 'knex';

/**
 * Keeps slots.occupied, what a slot holds after everything recorded, in places. Its update holds the slots until the
 * end of the transaction: whoever comes for the same places waits, and then sees what is left (rule R13).
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function fill_slots() returns trigger language plpgsql as $$
    begin
      perform 1 from slots where id in (select slot_id from added) order by id for no key update;
      -- More than an integer holds is for the constraint slots_occupied_sane to refuse.
      update slots set occupied = least(slots.occupied + change.places, 2000000000)::integer
      from (
        select added.slot_id, sum(added.quantity * categories.places) as places
        from added join categories on categories.id = added.category_id
        group by added.slot_id
      ) change
      where slots.id = change.slot_id;
      return null;
    end $$;

    create trigger movement_lines_4_fill_slots after insert on movement_lines
      referencing new table as added
      for each statement execute function fill_slots();

    -- An older process that still served while these migrations began may have written lines that no trigger saw.
    lock table movement_lines in share row exclusive mode;
    update slots set occupied = summed.places
    from (
      select slots.id, coalesce(sum(line.quantity * categories.places), 0)::integer as places
      from slots
      left join movement_lines line on line.slot_id = slots.id
      left join categories on categories.id = line.category_id
      group by slots.id
    ) summed
    where slots.id = summed.id and slots.occupied <> summed.places;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop trigger movement_lines_4_fill_slots on movement_lines;
    drop function fill_slots();
  `);
}
