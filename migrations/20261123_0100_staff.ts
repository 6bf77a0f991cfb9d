import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table users (
      id uuid not null,
      login text not null,
      name text not null,
      role text not null,
      password_hash text not null,
      active boolean not null default true,
      created_at timestamptz not null,
      constraint users_pkey primary key (id),
      constraint users_role_known check (role in ('storekeeper', 'accountant', 'manager', 'administrator'))
    );
    create unique index users_login_unique on users (lower(login));

    -- Sessions and API tokens are kept as SHA-256 of a random 256-bit secret: a stolen table signs nobody in.
    create table sessions (
      token_hash bytea not null,
      user_id uuid not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      constraint sessions_pkey primary key (token_hash),
      constraint sessions_user_fk foreign key (user_id) references users (id)
    );
    create index sessions_user on sessions (user_id);
    create index sessions_expiry on sessions (expires_at);

    create table api_tokens (
      id uuid not null,
      user_id uuid not null,
      name text not null,
      token_hash bytea not null,
      created_at timestamptz not null,
      revoked_at timestamptz,
      constraint api_tokens_pkey primary key (id),
      constraint api_tokens_hash_unique unique (token_hash),
      constraint api_tokens_user_fk foreign key (user_id) references users (id)
    );
    create index api_tokens_user on api_tokens (user_id);

    -- The argument says what the table is, if not append-only.
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is %: % refused', tg_table_name, coalesce(tg_argv[0], 'append-only'), lower(tg_op)
        using errcode = 'restrict_violation', table = tg_table_name, constraint = tg_name;
    end $$;

    create table audit_entries (
      id bigint generated always as identity,
      recorded_at timestamptz not null,
      actor_id uuid not null,
      actor_login text not null,
      action text not null,
      subject_id text,
      details jsonb not null,
      constraint audit_entries_pkey primary key (id),
      constraint audit_entries_actor_fk foreign key (actor_id) references users (id),
      constraint audit_entries_action_shape check (action ~ '^[a-z]+(-[a-z]+)*[.][a-z]+(-[a-z]+)*$')
    );
    create index audit_entries_actor on audit_entries (actor_id);
    create index audit_entries_subject on audit_entries (subject_id);
    create trigger audit_entries_append_only before update or delete on audit_entries
      for each row execute function refuse_change();
    create trigger audit_entries_no_truncate before truncate on audit_entries
      for each statement execute function refuse_change();

    -- R16: the first answer to a request, by who asked and the key they chose.
    create table requests (
      actor_id uuid not null,
      key text not null,
      fingerprint text not null,
      answer jsonb,
      requested_at timestamptz not null,
      constraint requests_pkey primary key (actor_id, key),
      constraint requests_actor_fk foreign key (actor_id) references users (id)
    );
    create index requests_age on requests (requested_at);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table requests;
    drop table audit_entries;
    drop function refuse_change();
    drop table api_tokens;
    drop table sessions;
    drop table users;
  `);
}
