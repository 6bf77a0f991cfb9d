import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- How far an import is, told outside its own transaction, and how the last one ended. touched_at is the database's
    -- own clock: whoever is not heard of for a while was killed. What was imported stands in the audit.
    create table imports (
      id uuid not null,
      file text not null,
      status text not null default 'running',
      stage text not null default 'read',
      progress_done integer not null default 0,
      progress_total integer,
      report jsonb,
      refusal jsonb,
      requested_by uuid not null,
      requested_at timestamptz not null,
      touched_at timestamptz not null default now(),
      constraint imports_pkey primary key (id),
      constraint imports_requested_by_fk foreign key (requested_by) references users (id),
      constraint imports_status_known check (status in ('running', 'done', 'refused', 'failed')),
      constraint imports_stage_known check (stage in ('read', 'check', 'write'))
    );
    create index imports_requested_by on imports (requested_by);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`drop table imports;`);
}
