import type { Knex } from 'knex';

/**
 * Stock has days: a row is what lay of a lot in a slot at the close of every day from `since` to before `until`. From
 * its first day there the rows of a lot in a slot follow each other without a gap, down to the row of now, whose
 * `until` is infinity; a row starts on every day with movements, and may hold nothing. So `stock_not_negative` is
 * rule R2, for every day. This one balance takes the place of what lay there now and of `month_openings`.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table month_openings;
    drop table stock;

    create table stock (
      lot_id uuid not null,
      slot_id uuid not null,
      contract_id uuid not null,
      category_id uuid not null,
      since date not null,
      until date not null,
      quantity integer not null,
      constraint stock_pkey primary key (lot_id, slot_id, since),
      constraint stock_lot_fk foreign key (lot_id, contract_id, category_id)
        references lots (id, contract_id, category_id),
      constraint stock_slot_fk foreign key (slot_id) references slots (id),
      constraint stock_days_in_order check (since < until),
      constraint stock_not_negative check (quantity >= 0)
    );
    -- Whoever asks what lies somewhere does not look at what is used up.
    create index stock_contract on stock (contract_id, until) where quantity > 0;
    create index stock_slot on stock (slot_id, until) where quantity > 0;

    insert into stock (lot_id, slot_id, contract_id, category_id, since, until, quantity)
    select lot_id, slot_id, contract_id, category_id, occurred_on,
      lead(occurred_on, 1, 'infinity') over lot_in_slot, (sum(sum(quantity)) over lot_in_slot)::integer
    from movement_lines
    group by lot_id, slot_id, contract_id, category_id, occurred_on
    window lot_in_slot as (partition by lot_id, slot_id order by occurred_on);

    -- Set-based, for one movement and for an import of 100,000 lines alike. Only days from the first changed one of a
    -- lot in a slot on are written anew.
    create function move_stock() returns trigger language plpgsql as $$
    begin
      delete from stock
      using (select lot_id, slot_id, min(occurred_on) as day from added group by lot_id, slot_id) changed
      where stock.lot_id = changed.lot_id and stock.slot_id = changed.slot_id and stock.since >= changed.day;

      update stock set until = changed.day
      from (select lot_id, slot_id, min(occurred_on) as day from added group by lot_id, slot_id) changed
      where stock.lot_id = changed.lot_id and stock.slot_id = changed.slot_id and stock.until > changed.day;

      insert into stock (lot_id, slot_id, contract_id, category_id, since, until, quantity)
      with changed as (
        select lot_id, slot_id, min(occurred_on) as day from added group by lot_id, slot_id
      ), change as (
        select before.lot_id, before.slot_id, before.contract_id, before.category_id, changed.day, before.quantity
        from changed
        join stock before on before.lot_id = changed.lot_id and before.slot_id = changed.slot_id
          and before.until = changed.day
        union all
        select line.lot_id, line.slot_id, line.contract_id, line.category_id, line.occurred_on, line.quantity
        from changed
        join movement_lines line on line.lot_id = changed.lot_id and line.slot_id = changed.slot_id
          and line.occurred_on >= changed.day
      )
      select lot_id, slot_id, contract_id, category_id, day,
        lead(day, 1, 'infinity') over lot_in_slot, (sum(sum(quantity)) over lot_in_slot)::integer
      from change
      group by lot_id, slot_id, contract_id, category_id, day
      window lot_in_slot as (partition by lot_id, slot_id order by day);
      return null;
    end $$;

    create trigger movement_lines_3_move_stock after insert on movement_lines
      referencing new table as added
      for each statement execute function move_stock();
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop trigger movement_lines_3_move_stock on movement_lines;
    drop function move_stock();
    drop table stock;

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
    insert into stock (lot_id, slot_id, quantity)
    select lot_id, slot_id, sum(quantity) from movement_lines group by lot_id, slot_id;

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
    insert into month_openings (contract_id, category_id, month, quantity)
    select contract_id, category_id, (date_trunc('month', occurred_on) + interval '1 month')::date as month,
      sum(sum(quantity)) over (partition by contract_id, category_id
        order by (date_trunc('month', occurred_on) + interval '1 month')::date)
    from movement_lines group by 1, 2, 3;
  `);
}
