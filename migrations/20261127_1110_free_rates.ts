import type { Knex } from 'knex';

/**
 * A rate of price 0 is a question to the accountant (rule R15); `free` is the answer that nothing is charged on purpose.
 * It may be given later, so it is the one thing of a rate that changes. It cannot change what anything cost.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table rates
      add column free boolean not null default false,
      add constraint rates_free_price check (not free or price = 0);
    drop trigger rates_never_changed on rates;
    create trigger rates_never_changed
      before update of id, tariff_id, category_id, valid_from, price, per on rates
      for each row execute function refuse_change('never changed');
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop trigger rates_never_changed on rates;
    create trigger rates_never_changed before update on rates
      for each row execute function refuse_change('never changed');
    alter table rates drop constraint rates_free_price, drop column free;
  `);
}
