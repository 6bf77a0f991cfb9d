import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table warehouses (
      id uuid not null,
      code text not null,
      name text not null,
      time_zone text not null,
      constraint warehouses_pkey primary key (id),
      constraint warehouses_code_unique unique (code)
    );

    -- occupied is the sum of all movements in places, kept by the trigger of movement_lines (see storage/README.md).
    create table slots (
      id uuid not null,
      warehouse_id uuid not null,
      zone text not null default '',
      code text not null,
      capacity integer not null,
      occupied integer not null default 0,
      constraint slots_pkey primary key (id),
      constraint slots_code_unique unique (warehouse_id, code),
      constraint slots_warehouse_fk foreign key (warehouse_id) references warehouses (id),
      constraint slots_capacity_sane check (capacity between 0 and 1000000),
      constraint slots_occupied_sane check (occupied between 0 and 1000000000)
    );

    create table lots (
      id uuid not null,
      contract_id uuid not null,
      category_id uuid not null,
      warehouse_id uuid not null,
      delivered_on date not null,
      plate text,
      brand text,
      model text,
      size text,
      season text,
      on_rims boolean,
      dot text,
      tread_mm numeric(4, 1),
      note text,
      constraint lots_pkey primary key (id),
      constraint lots_identity unique (id, contract_id, category_id),
      constraint lots_contract_fk foreign key (contract_id) references contracts (id),
      constraint lots_category_fk foreign key (category_id) references categories (id),
      constraint lots_warehouse_fk foreign key (warehouse_id) references warehouses (id),
      constraint lots_season_known check (season in ('winter', 'summer', 'all-season')),
      constraint lots_tread_sane check (tread_mm between 0 and 99)
    );
    create index lots_contract on lots (contract_id, category_id, delivered_on);
    create index lots_category on lots (category_id);
    create index lots_warehouse on lots (warehouse_id);
    create index lots_plate on lots (plate) where plate is not null;

    create table movements (
      id uuid not null,
      number bigint generated always as identity,
      kind text not null,
      contract_id uuid not null,
      warehouse_id uuid not null,
      occurred_on date not null,
      reverses_id uuid,
      reason text,
      overfill_reason text,
      recorded_at timestamptz not null,
      recorded_by uuid not null,
      constraint movements_pkey primary key (id),
      constraint movements_number_unique unique (number),
      constraint movements_identity unique (id, contract_id, occurred_on),
      constraint movements_reversed_once unique (reverses_id),
      constraint movements_contract_fk foreign key (contract_id) references contracts (id),
      constraint movements_warehouse_fk foreign key (warehouse_id) references warehouses (id),
      -- A reversal belongs to the day and the contract of what it reverses: together they are as if neither had happened (R1).
      constraint movements_reverses_fk foreign key (reverses_id, contract_id, occurred_on)
        references movements (id, contract_id, occurred_on),
      constraint movements_recorded_by_fk foreign key (recorded_by) references users (id),
      constraint movements_kind_known check (kind in ('delivery', 'pickup', 'reversal')),
      constraint movements_reversal_explained check ((kind = 'reversal') = (reverses_id is not null and reason is not null))
    );
    create index movements_contract on movements (contract_id, occurred_on);
    create index movements_warehouse on movements (warehouse_id, occurred_on);
    create index movements_newest on movements (occurred_on, number);
    create index movements_recorded_by on movements (recorded_by);

    -- quantity is signed: the change of stock in units. direction is that of the original fact, so that a reversal
    -- counts on the same chargeable days as what it reverses, whatever the contract's day count.
    create table movement_lines (
      movement_id uuid not null,
      line integer not null,
      contract_id uuid not null,
      category_id uuid not null,
      lot_id uuid not null,
      slot_id uuid not null,
      occurred_on date not null,
      direction text not null,
      quantity integer not null,
      constraint movement_lines_pkey primary key (movement_id, line),
      constraint movement_lines_movement_fk foreign key (movement_id, contract_id, occurred_on)
        references movements (id, contract_id, occurred_on),
      constraint movement_lines_lot_fk foreign key (lot_id, contract_id, category_id)
        references lots (id, contract_id, category_id),
      constraint movement_lines_slot_fk foreign key (slot_id) references slots (id),
      constraint movement_lines_direction_known check (direction in ('in', 'out')),
      constraint movement_lines_quantity_sane check (quantity <> 0 and quantity between -100000 and 100000)
    );
    create index movement_lines_contract on movement_lines (contract_id, occurred_on) include (category_id, direction, quantity);
    create index movement_lines_lot on movement_lines (lot_id, occurred_on);
    create index movement_lines_slot on movement_lines (slot_id, occurred_on);

    -- What lies where now. R2: the check makes stock below zero impossible, whatever the timing.
    create table stock (
      lot_id uuid not null,
      slot_id uuid not null,
      quantity integer not null,
      constraint stock_pkey primary key (lot_id, slot_id),
      constraint stock_lot_fk foreign key (lot_id) references lots (id),
      constraint stock_slot_fk foreign key (slot_id) references slots (id),
      constraint stock_not_negative check (quantity >= 0)
    );
    create index stock_slot on stock (slot_id);

    -- Stock of a contract and category at the beginning of a month. A row stands until the next one, so months
    -- without movements need none. Charges start from here instead of from the whole history.
    create table month_openings (
      contract_id uuid not null,
      category_id uuid not null,
      month date not null,
      quantity integer not null,
      constraint month_openings_pkey primary key (contract_id, category_id, month),
      constraint month_openings_contract_fk foreign key (contract_id) references contracts (id),
      constraint month_openings_category_fk foreign key (category_id) references categories (id),
      constraint month_openings_first_day check (month = date_trunc('month', month))
    );
    create index month_openings_category on month_openings (category_id);

    create trigger movements_append_only before update or delete on movements
      for each row execute function refuse_change();
    create trigger movements_no_truncate before truncate on movements
      for each statement execute function refuse_change();
    create trigger movement_lines_append_only before update or delete on movement_lines
      for each row execute function refuse_change();
    create trigger movement_lines_no_truncate before truncate on movement_lines
      for each statement execute function refuse_change();

    -- A lot is part of the fact that brought it; only its description may be corrected.
    create trigger lots_frozen before update on lots
      for each row when (
        (old.id, old.contract_id, old.category_id, old.warehouse_id, old.delivered_on)
        is distinct from (new.id, new.contract_id, new.category_id, new.warehouse_id, new.delivered_on)
      ) execute function refuse_change();
    create trigger lots_no_delete before delete on lots
      for each row execute function refuse_change();
    create trigger lots_no_truncate before truncate on lots
      for each statement execute function refuse_change();

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

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table month_openings;
    drop table stock;
    drop table movement_lines;
    drop function keep_balances();
    drop table movements;
    drop table lots;
    drop table slots;
    drop table warehouses;
  `);
}
