import type { Knex } from 'knex';

/**
 * Whether something fits (rule R13) is one question: how many places does a slot hold at the close of a day and of the
 * days after it? Answers the close of `first_day` of every asked slot, and of each later day on which it changes; in
 * between it stays as it is. The trigger that refuses overfilled slots, its refusal, the list of slots, suggestions and
 * the import ask here.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function slot_closings(asked_slots uuid[], first_day date)
    returns table (slot_id uuid, day date, places bigint) language sql stable as $$
      select change.slot_id, change.day,
        (sum(sum(change.places)) over (partition by change.slot_id order by change.day))::bigint
      from (
        select asked.id as slot_id, first_day as day, 0 as places from unnest(asked_slots) asked (id)
        union all
        select stock.slot_id, first_day, stock.quantity::bigint * categories.places
        from stock_on(first_day) stock join categories on categories.id = stock.category_id
        where stock.slot_id = any(asked_slots)
        union all
        select line.slot_id, line.occurred_on, line.quantity::bigint * categories.places
        from movement_lines line join categories on categories.id = line.category_id
        where line.slot_id = any(asked_slots) and line.occurred_on > first_day
      ) change
      group by change.slot_id, change.day
    $$;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('drop function slot_closings(uuid[], date)');
}
