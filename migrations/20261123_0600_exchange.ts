import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- Which rows of the journal workbook have become movements. The key is a SHA-256 of what the row means and its
    -- ordinal among rows that mean the same, so that the same file again adds nothing and a longer one only the rest.
    create table imported_rows (
      key bytea not null,
      movement_id uuid not null,
      constraint imported_rows_pkey primary key (key),
      constraint imported_rows_movement_once unique (movement_id),
      constraint imported_rows_movement_fk foreign key (movement_id) references movements (id)
    );
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`drop table imported_rows;`);
}
