import type { Knex } from 'knex';

const letters = 'ёabcehkmoptxy';
const foldedLetters = 'еавсенкмортху';
const dashes =
  '-\u058a\u05be\u1400\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u2e5d' +
  '\u301c\u3030\u30a0\ufe31\ufe32\ufe58\ufe63\uff0d\u{10ead}';
const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f' +
  '\u205f\u3000\ufeff';
const unseen = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060';

/**
 * The folded form of codes, numbers and plates (rule R25), as src/shared/folded.ts has it. Plates were folded in two
 * ways: search kept dashes and all spaces but one kind, the import of a journal did not. Whoever changes the form adds
 * a migration that replaces the function and the index together.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create function folded_code(text) returns text language sql immutable parallel safe
      return translate(
        lower($1 collate "und-x-icu"), '${letters}${dashes}${spaces}${unseen}', '${foldedLetters}'
      ) collate "C";

    drop index if exists lots_plate_search;
    drop function plate_key(text);

    do $$
    begin
      create index lots_plate_search on lots using gin (folded_code(plate) gin_trgm_ops) where plate is not null;
    exception when undefined_object then
      raise notice 'search of plates without trigrams: %', sqlerrm;
    end $$;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    create function plate_key(text) returns text language sql immutable parallel safe
      return translate(upper(replace($1, ' ', '') collate "und-x-icu"), 'ABEKMHOPCTYXЁ', 'АВЕКМНОРСТУХЕ') collate "C";

    drop index if exists lots_plate_search;
    drop function folded_code(text);

    do $$
    begin
      create index lots_plate_search on lots using gin (plate_key(plate) gin_trgm_ops) where plate is not null;
    exception when undefined_object then
      raise notice 'search of plates without trigrams: %', sqlerrm;
    end $$;
  `);
}
