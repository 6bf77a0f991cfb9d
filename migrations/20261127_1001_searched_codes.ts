import type { Knex } from 'knex';

/**
 * Numbers of contracts and codes of slots are looked for as plates are: by a part of their folded form (rule R25), with
 * an index where the server has trigrams, otherwise by reading all rows.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    drop index if exists contracts_search;

    do $$
    begin
      create index contracts_number_search on contracts using gin (folded_code(number) gin_trgm_ops);
      create index slots_code_search on slots using gin (folded_code(code) gin_trgm_ops);
    exception when undefined_object then
      raise notice 'search of numbers and codes without trigrams: %', sqlerrm;
    end $$;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop index if exists contracts_number_search, slots_code_search;

    do $$
    begin
      create index contracts_search on contracts using gin (search_key(number) gin_trgm_ops);
    exception when undefined_object then
      raise notice 'search of contracts without trigrams: %', sqlerrm;
    end $$;
  `);
}
