import type { Knex } from 'knex';

const letters = 'ёëabcehkmoptxyозisj,';
const foldedLetters = 'ееавсенкм0ртху03іѕј.';
const dashes =
  '-\u058a\u05be\u1400\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u2e5d' +
  '\u301c\u3030\u30a0\ufe31\ufe32\ufe58\ufe63\uff0d\u{10ead}' +
  // Signs that look like a dash.
  '\u02d7\u2043\u2796';
const spaces =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f' +
  '\u205f\u3000';
const separators = dashes + spaces;
/** Ranges of what is never shown: the property Default_Ignorable_Code_Point of Unicode. */
const ignorable =
  '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164' +
  '\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}';
const quotes = `"''\`ʹʼ‘’‚‛“”„‟«»‹›′`;

/** What a master is known by, and within what: its code, number or name. */
const masters = [
  { table: 'contracts', known: 'number', within: 'organization_id' },
  { table: 'warehouses', known: 'code', within: null },
  { table: 'slots', known: 'code', within: 'warehouse_id' },
  { table: 'categories', known: 'code', within: null },
  { table: 'tariffs', known: 'code', within: null },
  { table: 'clients', known: 'name', within: null },
] as const;

/**
 * Implements rule R25 in the database: of masters that look the same (`fully_folded`, as fullyFolded in
 * src/shared/folded.ts) there is only one, and others only if somebody said that they are `different`. So two people who
 * enter the same contract at once, each in his own spelling, cannot make two of it. Of masters that look alike already, the
 * first one stays as it is and the later ones count as said to be different. Those are in the index too, each as its own,
 * so that whoever asks what a new one looks like finds all of them by it.
 */
export async function up(knex: Knex): Promise<void> {
  // knex takes a bare question mark for a binding
  await knex.raw(`
    create function fully_folded(text) returns text language sql immutable parallel safe
      return regexp_replace(
        regexp_replace(
          regexp_replace(
            regexp_replace(
              translate(
                regexp_replace(
                  lower(normalize($1, NFKC) collate "und-x-icu") collate "C",
                  '[${ignorable}]', '', 'g'),
                '${letters}${separators}${quotes}',
                '${foldedLetters}${'-'.repeat([...separators].length)}'),
              '-+', '-', 'g'),
            '(\\?<=[a-zа-џ][03])-(\\?=[0-9])', '', 'g'),
          '(\\?<![0-9])-|-(\\?![0-9])', '', 'g'),
        '(\\?<![0-9])0+(\\?=[0-9])', '', 'g');
  `);
  for (const { table, known, within } of masters) {
    const scope = within === null ? '' : `, ${within}`;
    await knex.raw(`
      alter table ${table} add column different boolean not null default false;
      update ${table} set different = true
      where id in (
        select id from (
          select id, row_number() over (partition by fully_folded(${known})${scope} order by id) as place from ${table}
        ) alike
        where place > 1
      );
      create unique index ${table}_look_different
        on ${table} (fully_folded(${known})${scope}, (case when different then id end)) nulls not distinct;
    `);
  }
}

export async function down(knex: Knex): Promise<void> {
  for (const { table } of masters) {
    await knex.raw(`drop index ${table}_look_different; alter table ${table} drop column different;`);
  }
  await knex.raw('drop function fully_folded(text)');
}
