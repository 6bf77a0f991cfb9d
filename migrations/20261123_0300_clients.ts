import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table organizations (
      id uuid not null,
      name text not null,
      inn text not null,
      kpp text,
      ogrn text,
      address text not null,
      bank_account text not null,
      bank_bic text not null,
      bank_correspondent_account text not null,
      bank_name text not null,
      director_post text not null,
      director_name text not null,
      accountant_name text,
      constraint organizations_pkey primary key (id),
      constraint organizations_inn_unique unique nulls not distinct (inn, kpp),
      constraint organizations_person_without_kpp check (length(inn) <> 12 or kpp is null)
    );

    -- R8: the history of VAT regimes; the one in force is the latest that has begun by the service date.
    create table vat_regimes (
      organization_id uuid not null,
      valid_from date not null,
      rate text not null,
      constraint vat_regimes_pkey primary key (organization_id, valid_from),
      constraint vat_regimes_organization_fk foreign key (organization_id) references organizations (id),
      constraint vat_regimes_rate_known check (rate in ('none', '5', '7', '10', '20', '22'))
    );
    -- One typed wrong may be deleted as long as nothing was billed by it (vat_regimes_not_billed).
    create trigger vat_regimes_never_changed before update on vat_regimes
      for each row execute function refuse_change('never changed');
    create trigger vat_regimes_no_truncate before truncate on vat_regimes
      for each statement execute function refuse_change('never changed');

    create table clients (
      id uuid not null,
      name text not null,
      inn text not null,
      kpp text,
      address text,
      emails text[] not null default '{}',
      constraint clients_pkey primary key (id),
      constraint clients_inn_unique unique nulls not distinct (inn, kpp),
      constraint clients_person_without_kpp check (length(inn) <> 12 or kpp is null)
    );
    -- The order of the list of clients, in the collation that it names.
    create index clients_name on clients (name collate "und-x-icu", id);

    create table contracts (
      id uuid not null,
      number text not null,
      client_id uuid not null,
      organization_id uuid not null,
      tariff_id uuid not null,
      signed_on date not null,
      starts_on date not null,
      ends_on date,
      bill_from date not null,
      day_count text not null,
      vat_included boolean not null,
      payment_days integer not null,
      constraint contracts_pkey primary key (id),
      constraint contracts_number_unique unique (organization_id, number),
      constraint contracts_client_fk foreign key (client_id) references clients (id),
      constraint contracts_organization_fk foreign key (organization_id) references organizations (id),
      constraint contracts_tariff_fk foreign key (tariff_id) references tariffs (id),
      constraint contracts_term_ordered check (ends_on >= starts_on),
      constraint contracts_bill_from_month check (bill_from = date_trunc('month', bill_from)),
      constraint contracts_day_count_known check (day_count in ('arrival', 'departure', 'both')),
      constraint contracts_payment_days_sane check (payment_days between 0 and 365)
    );
    create index contracts_client on contracts (client_id);
    create index contracts_tariff on contracts (tariff_id);
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table contracts;
    drop table clients;
    drop table vat_regimes;
    drop table organizations;
  `);
}
