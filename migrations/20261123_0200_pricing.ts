import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table categories (
      id uuid not null,
      code text not null,
      name text not null,
      places integer not null,
      constraint categories_pkey primary key (id),
      constraint categories_code_unique unique (code),
      constraint categories_places_positive check (places between 1 and 10000)
    );

    create table tariffs (
      id uuid not null,
      code text not null,
      name text not null,
      constraint tariffs_pkey primary key (id),
      constraint tariffs_code_unique unique (code)
    );

    -- A rate is in force from its day until the next rate of the same tariff and category: two can never overlap.
    create table rates (
      id uuid not null,
      tariff_id uuid not null,
      category_id uuid not null,
      valid_from date not null,
      price numeric(13, 4) not null,
      per text not null,
      constraint rates_pkey primary key (id),
      constraint rates_overlap unique (tariff_id, category_id, valid_from),
      constraint rates_tariff_fk foreign key (tariff_id) references tariffs (id),
      constraint rates_category_fk foreign key (category_id) references categories (id),
      constraint rates_price_not_negative check (price >= 0),
      constraint rates_per_known check (per in ('day', 'month', 'season'))
    );
    create index rates_category on rates (category_id);
    -- A rate never changes: what it cost must stay explainable. One typed wrong may be deleted as long as no line of a
    -- document refers to it (invoice_lines_rate_fk).
    create trigger rates_never_changed before update on rates
      for each row execute function refuse_change('never changed');
    create trigger rates_no_truncate before truncate on rates
      for each statement execute function refuse_change('never changed');
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table rates;
    drop table tariffs;
    drop table categories;
  `);
}
