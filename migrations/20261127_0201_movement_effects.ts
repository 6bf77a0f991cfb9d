import type { Knex } from 'knex';

/**
 * A line says what it does to the chargeable quantity (rule R3), not only whether it goes in or out: both legs of a
 * transfer have the effect `transfer` and change nothing; a count's surplus is an arrival, its shortage a departure.
 * A reversal keeps the effects of what it reverses, with the signs turned.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table movement_lines drop constraint movement_lines_direction_known;
    alter table movement_lines rename column direction to effect;
    -- A change of type rewrites the column without an update, which the journal refuses.
    alter table movement_lines alter column effect type text
      using case effect when 'in' then 'arrival' else 'departure' end;
    alter table movement_lines add constraint movement_lines_effect_known
      check (effect in ('arrival', 'departure', 'transfer'));

    alter table movements drop constraint movements_kind_known;
    alter table movements add constraint movements_kind_known
      check (kind in ('delivery', 'pickup', 'transfer', 'count', 'reversal'));

    create function check_effects() returns trigger language plpgsql as $$
    begin
      if exists (
        select 1 from added join movements on movements.id = added.movement_id
        where case movements.kind
          when 'delivery' then added.effect <> 'arrival' or added.quantity < 0
          when 'pickup' then added.effect <> 'departure' or added.quantity > 0
          when 'transfer' then added.effect <> 'transfer'
          when 'count' then (added.effect, sign(added.quantity)) not in (('arrival', 1), ('departure', -1))
          when 'reversal' then not exists (
            select 1 from movement_lines reversed
            where reversed.movement_id = movements.reverses_id and reversed.line = added.line
              and (reversed.lot_id, reversed.slot_id, reversed.effect, reversed.quantity)
                = (added.lot_id, added.slot_id, added.effect, -added.quantity))
        end
      ) then
        raise exception 'a line has an effect that its movement cannot have' using errcode = 'check_violation',
          table = 'movement_lines', constraint = 'movement_lines_effect_of_kind';
      end if;

      if exists (
        select 1 from added where effect = 'transfer' group by movement_id, lot_id having sum(quantity) <> 0
      ) then
        raise exception 'a transfer puts down as much of a lot as it takes up' using errcode = 'check_violation',
          table = 'movement_lines', constraint = 'movement_lines_transfer_balanced';
      end if;

      -- A lot's first chargeable day follows from lots.delivered_on: nothing of it arrives earlier.
      if exists (
        select 1 from added join lots on lots.id = added.lot_id
        where added.effect = 'arrival' and added.occurred_on < lots.delivered_on
      ) then
        raise exception 'nothing of a lot arrives before its day of delivery' using errcode = 'check_violation',
          table = 'movement_lines', constraint = 'movement_lines_arrive_after_delivery';
      end if;
      return null;
    end $$;

    create trigger movement_lines_2_check_effects after insert on movement_lines
      referencing new table as added
      for each statement execute function check_effects();
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop trigger movement_lines_2_check_effects on movement_lines;
    drop function check_effects();
    alter table movements drop constraint movements_kind_known;
    alter table movements add constraint movements_kind_known check (kind in ('delivery', 'pickup', 'reversal'));
    alter table movement_lines drop constraint movement_lines_effect_known;
    alter table movement_lines alter column effect type text
      using case effect when 'arrival' then 'in' when 'departure' then 'out' end;
    alter table movement_lines rename column effect to direction;
    alter table movement_lines add constraint movement_lines_direction_known check (direction in ('in', 'out'));
  `);
}
