import type { Knex } from 'knex';

/**
 * What people type is compared in one way: without case, ё as е; plates without spaces besides, and with the Cyrillic
 * letters that Latin ones look like. The collation is named because that of the database may not know Cyrillic.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function search_key(text) returns text language sql immutable parallel safe
      return translate(lower($1 collate "und-x-icu"), 'ё', 'е') collate "C";

    create function plate_key(text) returns text language sql immutable parallel safe
      return translate(upper(replace($1, ' ', '') collate "und-x-icu"), 'ABEKMHOPCTYXЁ', 'АВЕКМНОРСТУХЕ') collate "C";

    -- Parts of a text are found by an index where the server has trigrams, as the embedded one does; without them by
    -- reading all rows.
    do $$
    begin
      create extension if not exists pg_trgm;
      create index clients_search on clients using gin (search_key(name) gin_trgm_ops);
      create index clients_inn_search on clients using gin (inn gin_trgm_ops);
      create index contracts_search on contracts using gin (search_key(number) gin_trgm_ops);
      create index lots_plate_search on lots using gin (plate_key(plate) gin_trgm_ops) where plate is not null;
    exception when feature_not_supported or undefined_file or insufficient_privilege then
      raise notice 'search without trigrams: %', sqlerrm;
    end $$;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop index if exists clients_search, clients_inn_search, contracts_search, lots_plate_search;
    drop function search_key(text);
    drop function plate_key(text);
  `);
}
