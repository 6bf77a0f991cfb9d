import type { Knex } from 'knex';

/**
 * What people have answered about the rows of a journal (rule R25) is kept, so that the same file asks nothing again.
 * A row that was said to be the same as a recorded movement is known by that movement and by its `lines`, which are null of
 * a movement that the row itself has brought. A row whose movement was reversed may be left so on purpose. A code,
 * number or ИНН that was said to be another spelling of a record stands for that record in every later journal.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    alter table imported_rows
      drop constraint imported_rows_movement_once,
      add column left_reversed boolean not null default false,
      add column lines integer[];
    create index imported_rows_movement on imported_rows (movement_id);

    -- within: the organization of a contract, the warehouse of a slot; master_id: of the table that list names.
    create table imported_spellings (
      list text not null,
      within uuid,
      spelling text not null,
      master_id uuid not null,
      constraint imported_spellings_once unique nulls not distinct (list, within, spelling),
      constraint imported_spellings_list_known
        check (list in ('contracts', 'warehouses', 'slots', 'categories', 'tariffs', 'clients'))
    );
  `);
}

/** Of several rows that stand for one movement, one is kept: imported again, the others would be new rows. */
export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table imported_spellings;
    drop index imported_rows_movement;
    delete from imported_rows using imported_rows other
    where imported_rows.movement_id = other.movement_id and imported_rows.key > other.key;
    alter table imported_rows
      drop column left_reversed,
      drop column lines,
      add constraint imported_rows_movement_once unique (movement_id);
  `);
}
