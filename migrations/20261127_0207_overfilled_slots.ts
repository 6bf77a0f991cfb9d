import type { Knex } from 'knex';

/**
 * Implements rule R13: what comes must fit at the close of every day from its own on, together with everything recorded
 * for those days, unless it says why not. What lowers the places taken in a slot, a count and a reversal always pass.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function refuse_overfilled() returns trigger language plpgsql as $$
    declare
      filled uuid[];
      first_day date;
      overfilled text;
    begin
      select array_agg(slot_id), min(day) into filled, first_day
      from (
        select added.slot_id, min(added.occurred_on) as day
        from added join movements on movements.id = added.movement_id
        group by added.slot_id
        having bool_or(added.quantity > 0)
          and not bool_or(movements.overfill_reason is not null or movements.kind in ('count', 'reversal'))
      ) filling;

      -- Few closings are too full, if any: only for those it is asked whether the new lines have a part in it.
      with too_full as materialized (
        select closing.slot_id, closing.day
        from slot_closings(filled, first_day) closing
        join slots on slots.id = closing.slot_id
        where closing.places > slots.capacity
      ), filled_by_added as (
        select too_full.slot_id
        from too_full
        join added on added.slot_id = too_full.slot_id and added.occurred_on <= too_full.day
        join categories on categories.id = added.category_id
        group by too_full.slot_id, too_full.day
        having sum(added.quantity * categories.places) > 0
      )
      select string_agg(distinct slot_id::text, ',') into overfilled from filled_by_added;
      if overfilled is not null then
        raise exception 'slots would be overfilled' using errcode = 'check_violation',
          table = 'slots', constraint = 'slots_not_overfilled', detail = overfilled;
      end if;
      return null;
    end $$;

    create trigger movement_lines_5_refuse_overfilled after insert on movement_lines
      referencing new table as added
      for each statement execute function refuse_overfilled();
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop trigger movement_lines_5_refuse_overfilled on movement_lines;
    drop function refuse_overfilled();
  `);
}
