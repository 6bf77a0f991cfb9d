import type { Knex } from 'knex';

/** One trigger function kept every balance; named ones of one concern each take its place in the migrations that follow. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    drop trigger movement_lines_keep_balances on movement_lines;
    drop function keep_balances();
  `);
}

/** Brings back the function as it was. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Every balance follows the journal in one place, set-based, for one movement or an import of 100,000 alike.
    -- Contracts are locked first and slots after them, each in id order, so that writers never wait in a circle;
    -- use cases take the contract's lock before they look at its stock, and here it cannot be forgotten.
    create function keep_balances() returns trigger language plpgsql as $$
    declare
      overfilled text;
    begin
      perform 1 from contracts where id in (select contract_id from added) order by id for no key update;

      -- R2: a lot only grows on the day it is delivered, so if nothing leaves it earlier and stock never falls below
      -- zero at the end, it is never below zero on any day.
      if exists (select 1 from added join lots on lots.id = added.lot_id where added.occurred_on < lots.delivered_on) then
        raise exception 'a lot cannot move before it is delivered' using errcode = 'check_violation',
          table = 'movement_lines', constraint = 'movement_lines_not_before_delivery';
      end if;
      if exists (
        select 1 from added
        join lots on lots.id = added.lot_id
        join movements on movements.id = added.movement_id
        where added.direction = 'in' and added.occurred_on <> lots.delivered_on
          or movements.kind <> 'reversal' and (added.direction = 'in') <> (added.quantity > 0)
      ) then
        raise exception 'a lot only grows on the day it is delivered' using errcode = 'check_violation',
          table = 'movement_lines', constraint = 'movement_lines_grow_on_delivery';
      end if;

      insert into stock (lot_id, slot_id, quantity)
      select lot_id, slot_id, 0 from added
      group by lot_id, slot_id
      on conflict (lot_id, slot_id) do nothing;

      update stock set quantity = stock.quantity + change.quantity
      from (
        select lot_id, slot_id, sum(quantity)::integer as quantity from added group by lot_id, slot_id
      ) change
      where stock.lot_id = change.lot_id and stock.slot_id = change.slot_id;

      perform 1 from slots where id in (select slot_id from added) order by id for no key update;
      -- more than an integer holds is for the constraint slots_occupied_sane to refuse
      update slots set occupied = least(slots.occupied + change.places, 2000000000)::integer
      from (
        select added.slot_id, sum(added.quantity * categories.places) as places
        from added join categories on categories.id = added.category_id
        group by added.slot_id
      ) change
      where slots.id = change.slot_id;

      -- R13: what comes must fit at the close of every day from its own on, together with everything recorded for
      -- those days, unless it says why not. The last places go to one of two simultaneous movements: the slots are
      -- held by now. A closing is the occupancy after everything less what changes on later days.
      with filling as (
        select added.slot_id, min(added.occurred_on) as since
        from added join movements on movements.id = added.movement_id
        group by added.slot_id
        having bool_or(added.quantity > 0)
          and not bool_or(movements.overfill_reason is not null or movements.kind = 'reversal')
      ), change as (
        select slot_id, occurred_on, sum(places) as places, sum(own) as own
        from (
          select line.slot_id, line.occurred_on, line.quantity * categories.places as places, 0 as own, true as filling
          from filling
          join movement_lines line on line.slot_id = filling.slot_id and line.occurred_on >= filling.since
          join categories on categories.id = line.category_id
          union all
          select added.slot_id, added.occurred_on, 0, added.quantity * categories.places, false
          from added join categories on categories.id = added.category_id
        ) line
        group by slot_id, occurred_on
        having bool_or(filling)
      ), closing as (
        select slot_id, sum(own) over (partition by slot_id order by occurred_on) as own,
               slots.occupied + places - sum(places) over (partition by slot_id order by occurred_on desc) as occupied,
               slots.capacity
        from change join slots on slots.id = change.slot_id
      )
      select string_agg(distinct slot_id::text, ',') into overfilled
      from closing where own > 0 and closing.occupied > capacity;
      if overfilled is not null then
        raise exception 'slots would be overfilled' using errcode = 'check_violation',
          table = 'slots', constraint = 'slots_not_overfilled', detail = overfilled;
      end if;

      with change as (
        select contract_id, category_id,
               (date_trunc('month', occurred_on) + interval '1 month')::date as month,
               sum(quantity)::integer as quantity
        from added group by 1, 2, 3
      )
      insert into month_openings as opening (contract_id, category_id, month, quantity)
      select change.contract_id, change.category_id, change.month, coalesce((
               select earlier.quantity from month_openings earlier
               where earlier.contract_id = change.contract_id and earlier.category_id = change.category_id
                 and earlier.month < change.month
               order by earlier.month desc limit 1), 0)
      from change
      on conflict (contract_id, category_id, month) do nothing;

      update month_openings opening set quantity = opening.quantity + change.quantity
      from (
        select later.contract_id, later.category_id, later.month, sum(moved.quantity)::integer as quantity
        from (
          select contract_id, category_id, (date_trunc('month', occurred_on) + interval '1 month')::date as month,
                 sum(quantity) as quantity
          from added group by 1, 2, 3
        ) moved
        join month_openings later on later.contract_id = moved.contract_id
          and later.category_id = moved.category_id and later.month >= moved.month
        group by 1, 2, 3
      ) change
      where opening.contract_id = change.contract_id and opening.category_id = change.category_id
        and opening.month = change.month;
      return null;
    end $$;

    create trigger movement_lines_keep_balances after insert on movement_lines
      referencing new table as added
      for each statement execute function keep_balances();
  `);
}
