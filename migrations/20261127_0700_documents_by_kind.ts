import type { Knex } from 'knex';

/**
 * Nobody issues or voids while the documents are copied: what a process of the version before would commit meanwhile
 * would be lost with the old tables.
 */
const nobodyIssues = (tables: string) => `lock table ${tables} in access exclusive mode;`;

/** Kinds are rows; numbers name them. */
const kinds = `
  create table document_kinds (
    kind text not null,
    constraint document_kinds_pkey primary key (kind)
  );
  insert into document_kinds (kind) values ('invoice'), ('act');

  alter table document_numbers
    drop constraint document_numbers_kind_known,
    add constraint document_numbers_kind_fk foreign key (kind) references document_kinds (kind);
  create index document_numbers_kind on document_numbers (kind);`;

/** What a run billed a contract: an invoice without its number. Client and contract are told as they were issued. */
const settlements = `
  create table settlements (
    id uuid not null,
    organization_id uuid not null,
    client_id uuid not null,
    contract_id uuid not null,
    month date not null,
    dated_on date not null,
    due_on date not null,
    total numeric(26, 2) not null,
    vat_total numeric(26, 2) not null,
    snapshot jsonb not null,
    client_name text not null generated always as (snapshot -> 'buyer' ->> 'name') stored,
    contract_number text not null generated always as (snapshot -> 'contract' ->> 'number') stored,
    run_id uuid not null,
    issued_at timestamptz not null,
    issued_by uuid not null,
    voided_at timestamptz,
    voided_by uuid,
    void_reason text,
    constraint settlements_pkey primary key (id),
    constraint settlements_once_per_run unique (run_id, contract_id),
    constraint settlements_organization_fk foreign key (organization_id) references organizations (id),
    constraint settlements_client_fk foreign key (client_id) references clients (id),
    constraint settlements_contract_fk foreign key (contract_id) references contracts (id),
    constraint settlements_run_fk foreign key (run_id) references billing_runs (id),
    constraint settlements_issued_by_fk foreign key (issued_by) references users (id),
    constraint settlements_voided_by_fk foreign key (voided_by) references users (id),
    constraint settlements_total_positive check (total > 0),
    constraint settlements_void_explained check (
      (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
  );
  insert into settlements (id, organization_id, client_id, contract_id, month, dated_on, due_on, total, vat_total,
                           snapshot, run_id, issued_at, issued_by, voided_at, voided_by, void_reason)
  select id, organization_id, client_id, contract_id, month, dated_on, due_on, total, vat_total,
         snapshot, run_id, issued_at, issued_by, voided_at, voided_by, void_reason
  from invoices;
  create index settlements_month on settlements (month, id);
  create index settlements_organization on settlements (organization_id);
  create index settlements_client on settlements (client_id);
  create index settlements_contract on settlements (contract_id);
  create index settlements_issued_by on settlements (issued_by);
  create index settlements_voided_by on settlements (voided_by);`;

/** The numbered papers of settlements. Invoices keep their ids, so a settlement has the id of its invoice. */
const documents = `
  create table documents (
    id uuid not null,
    settlement_id uuid not null,
    kind text not null,
    organization_id uuid not null,
    year integer not null,
    number integer not null,
    constraint documents_pkey primary key (id),
    constraint documents_once_per_settlement unique (settlement_id, kind),
    constraint documents_number_unique unique (organization_id, kind, year, number),
    constraint documents_settlement_fk foreign key (settlement_id) references settlements (id),
    constraint documents_kind_fk foreign key (kind) references document_kinds (kind),
    constraint documents_organization_fk foreign key (organization_id) references organizations (id),
    constraint documents_number_positive check (number > 0)
  );
  insert into documents (id, settlement_id, kind, organization_id, year, number)
  select id, id, 'invoice', organization_id, year, number from invoices
  union all
  select id, invoice_id, 'act', organization_id, year, number from acts;
  create index documents_number on documents (kind, number);`;

/** What a settlement bills: the lines of the invoice. */
const settlementLines = `
  create table settlement_lines (
    settlement_id uuid not null,
    line integer not null,
    contract_id uuid not null,
    service_month date not null,
    category_id uuid not null,
    rate_id uuid not null,
    unit_days bigint not null,
    basis_days integer not null,
    amount numeric(26, 2) not null,
    vat_rate text not null,
    vat_amount numeric(26, 2) not null,
    constraint settlement_lines_pkey primary key (settlement_id, line),
    constraint settlement_lines_settlement_fk foreign key (settlement_id) references settlements (id),
    constraint settlement_lines_contract_fk foreign key (contract_id) references contracts (id),
    constraint settlement_lines_category_fk foreign key (category_id) references categories (id),
    constraint settlement_lines_rate_fk foreign key (rate_id) references rates (id),
    constraint settlement_lines_service_month_first_day check (service_month = date_trunc('month', service_month)),
    constraint settlement_lines_vat_rate_known check (vat_rate in ('none', '5', '7', '10', '20', '22'))
  );
  insert into settlement_lines (settlement_id, line, contract_id, service_month, category_id, rate_id, unit_days,
                                basis_days, amount, vat_rate, vat_amount)
  select invoice_id, line, contract_id, service_month, category_id, rate_id, unit_days,
         basis_days, amount, vat_rate, vat_amount
  from invoice_lines;
  create index settlement_lines_contract on settlement_lines (contract_id, service_month);
  create index settlement_lines_category on settlement_lines (category_id);
  create index settlement_lines_rate on settlement_lines (rate_id);`;

/** Nothing reads the old tables any more. */
const oldTables = `
  -- The settlement of a result is the one of its run and contract.
  alter table billing_results drop column invoice_id, drop column act_id;
  drop table invoice_lines;
  drop table acts;
  drop table invoices;`;

const appendOnly = `
  -- Rule R11: what was issued changes in one way only, once: it may be voided, with all its documents.
  create or replace function only_void() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.voided_at is not null
       or to_jsonb(new) - 'voided_at' - 'voided_by' - 'void_reason' - 'client_name' - 'contract_number'
          <> to_jsonb(old) - 'voided_at' - 'voided_by' - 'void_reason' - 'client_name' - 'contract_number' then
      raise exception 'issued documents do not change' using errcode = 'restrict_violation',
        table = 'settlements', constraint = 'settlements_append_only';
    end if;
    return new;
  end $$;
  create trigger settlements_append_only before update or delete on settlements
    for each row execute function only_void();
  create trigger settlements_no_truncate before truncate on settlements
    for each statement execute function refuse_change();
  create trigger documents_append_only before update or delete on documents
    for each row execute function refuse_change();
  create trigger documents_no_truncate before truncate on documents
    for each statement execute function refuse_change();
  create trigger settlement_lines_append_only before update or delete on settlement_lines
    for each row execute function refuse_change();
  create trigger settlement_lines_no_truncate before truncate on settlement_lines
    for each statement execute function refuse_change();`;

const documented = `
  -- What is billed stands on a document: both are written by one statement.
  create function refuse_undocumented() returns trigger language plpgsql as $$
  begin
    if exists (
      select 1 from added where not exists (select 1 from documents where documents.settlement_id = added.id)
    ) then
      raise exception 'a settlement comes with its documents' using errcode = 'check_violation',
        table = 'settlements', constraint = 'settlements_documented';
    end if;
    return null;
  end $$;
  create trigger settlements_documented after insert on settlements
    referencing new table as added
    for each statement execute function refuse_undocumented();`;

const sums = `
  -- A settlement is the sum of its lines: a line that comes later, or one that is missing, is refused.
  create or replace function lines_add_up() returns trigger language plpgsql as $$
  begin
    if exists (
      select 1
      from settlements
      join (
        select settlement_id, sum(amount) as amount, sum(vat_amount) as vat_amount
        from settlement_lines where settlement_id in (select settlement_id from added) group by settlement_id
      ) lines on lines.settlement_id = settlements.id
      where lines.vat_amount <> settlements.vat_total
         or settlements.total <> lines.amount
            + case when (settlements.snapshot -> 'contract' ->> 'vatIncluded')::boolean then 0 else lines.vat_amount end
    ) then
      raise exception 'the lines do not add up to the settlement' using errcode = 'check_violation',
        table = 'settlement_lines', constraint = 'settlement_lines_add_up';
    end if;
    return null;
  end $$;
  create trigger settlement_lines_add_up after insert on settlement_lines
    referencing new table as added
    for each statement execute function lines_add_up();`;

const vatRegimes = `
  -- Rule R8: as before, see the migration «billed_vat_regimes».
  create or replace function refuse_billed_vat_regime() returns trigger language plpgsql as $$
  declare
    next_from date;
  begin
    select min(valid_from) into next_from from vat_regimes
    where organization_id = old.organization_id and valid_from > old.valid_from;
    if exists (
      select 1 from settlements
      join settlement_lines on settlement_lines.settlement_id = settlements.id
      where settlements.organization_id = old.organization_id and settlements.voided_at is null
        and settlement_lines.service_month >= date_trunc('month', old.valid_from)
        and (next_from is null or settlement_lines.service_month < date_trunc('month', next_from))
    ) then
      raise exception 'documents were issued by this VAT regime' using errcode = 'restrict_violation',
        table = 'vat_regimes', constraint = 'vat_regimes_not_billed';
    end if;
    return old;
  end $$;`;

/** Settlements of which there is no invoice cannot be told in these tables. */
const invoicesBefore = `
  create table invoices (
    id uuid not null,
    organization_id uuid not null,
    client_id uuid not null,
    contract_id uuid not null,
    month date not null,
    year integer not null,
    number integer not null,
    dated_on date not null,
    due_on date not null,
    total numeric(26, 2) not null,
    vat_total numeric(26, 2) not null,
    snapshot jsonb not null,
    run_id uuid not null,
    issued_at timestamptz not null,
    issued_by uuid not null,
    voided_at timestamptz,
    voided_by uuid,
    void_reason text,
    constraint invoices_pkey primary key (id),
    constraint invoices_number_unique unique (organization_id, year, number),
    constraint invoices_once_per_run unique (run_id, contract_id),
    constraint invoices_organization_fk foreign key (organization_id) references organizations (id),
    constraint invoices_client_fk foreign key (client_id) references clients (id),
    constraint invoices_contract_fk foreign key (contract_id) references contracts (id),
    constraint invoices_run_fk foreign key (run_id) references billing_runs (id),
    constraint invoices_issued_by_fk foreign key (issued_by) references users (id),
    constraint invoices_voided_by_fk foreign key (voided_by) references users (id),
    constraint invoices_total_positive check (total > 0),
    constraint invoices_number_positive check (number > 0),
    constraint invoices_void_explained check (
      (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
  );
  insert into invoices (id, organization_id, client_id, contract_id, month, year, number, dated_on, due_on, total,
                        vat_total, snapshot, run_id, issued_at, issued_by, voided_at, voided_by, void_reason)
  select documents.id, settlements.organization_id, client_id, contract_id, month, year, number, dated_on, due_on, total,
         vat_total, snapshot, run_id, issued_at, issued_by, voided_at, voided_by, void_reason
  from settlements left join documents on settlement_id = settlements.id and kind = 'invoice';
  create index invoices_month on invoices (month, id);
  create index invoices_client on invoices (client_id);
  create index invoices_contract on invoices (contract_id);
  create index invoices_issued_by on invoices (issued_by);
  create index invoices_voided_by on invoices (voided_by);`;

const actsBefore = `
  create table acts (
    id uuid not null,
    invoice_id uuid not null,
    organization_id uuid not null,
    year integer not null,
    number integer not null,
    constraint acts_pkey primary key (id),
    constraint acts_invoice_unique unique (invoice_id),
    constraint acts_number_unique unique (organization_id, year, number),
    constraint acts_invoice_fk foreign key (invoice_id) references invoices (id),
    constraint acts_organization_fk foreign key (organization_id) references organizations (id),
    constraint acts_number_positive check (number > 0)
  );
  insert into acts (id, invoice_id, organization_id, year, number)
  select acts.id, invoices.id, acts.organization_id, acts.year, acts.number
  from documents acts
  join documents invoices on invoices.settlement_id = acts.settlement_id and invoices.kind = 'invoice'
  where acts.kind = 'act';`;

const invoiceLinesBefore = `
  create table invoice_lines (
    invoice_id uuid not null,
    line integer not null,
    contract_id uuid not null,
    service_month date not null,
    category_id uuid not null,
    rate_id uuid not null,
    unit_days bigint not null,
    basis_days integer not null,
    amount numeric(26, 2) not null,
    vat_rate text not null,
    vat_amount numeric(26, 2) not null,
    constraint invoice_lines_pkey primary key (invoice_id, line),
    constraint invoice_lines_invoice_fk foreign key (invoice_id) references invoices (id),
    constraint invoice_lines_contract_fk foreign key (contract_id) references contracts (id),
    constraint invoice_lines_category_fk foreign key (category_id) references categories (id),
    constraint invoice_lines_rate_fk foreign key (rate_id) references rates (id),
    constraint invoice_lines_service_month_first_day check (service_month = date_trunc('month', service_month)),
    constraint invoice_lines_vat_rate_known check (vat_rate in ('none', '5', '7', '10', '20', '22'))
  );
  insert into invoice_lines (invoice_id, line, contract_id, service_month, category_id, rate_id, unit_days,
                             basis_days, amount, vat_rate, vat_amount)
  select documents.id, line, contract_id, service_month, category_id, rate_id, unit_days,
         basis_days, amount, vat_rate, vat_amount
  from settlement_lines lines
  join documents on documents.settlement_id = lines.settlement_id and documents.kind = 'invoice';
  create index invoice_lines_contract on invoice_lines (contract_id, service_month);
  create index invoice_lines_category on invoice_lines (category_id);
  create index invoice_lines_rate on invoice_lines (rate_id);`;

const resultsBefore = `
  alter table billing_results
    add column invoice_id uuid,
    add column act_id uuid,
    add constraint billing_results_invoice_fk foreign key (invoice_id) references invoices (id),
    add constraint billing_results_act_fk foreign key (act_id) references acts (id);
  update billing_results results set invoice_id = invoices.id, act_id = acts.id
  from invoices left join acts on acts.invoice_id = invoices.id
  where invoices.run_id = results.run_id and invoices.contract_id = results.contract_id;
  create index billing_results_invoice on billing_results (invoice_id);
  create index billing_results_act on billing_results (act_id);`;

const newTables = `
  drop table settlement_lines;
  drop table documents;
  drop table settlements;
  drop function refuse_undocumented();

  alter table document_numbers
    drop constraint document_numbers_kind_fk,
    add constraint document_numbers_kind_known check (kind in ('invoice', 'act'));
  drop index document_numbers_kind;
  drop table document_kinds;`;

const appendOnlyBefore = `
  create or replace function only_void() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.voided_at is not null
       or to_jsonb(new) - 'voided_at' - 'voided_by' - 'void_reason'
          <> to_jsonb(old) - 'voided_at' - 'voided_by' - 'void_reason' then
      raise exception 'issued documents do not change' using errcode = 'restrict_violation',
        table = 'invoices', constraint = 'invoices_append_only';
    end if;
    return new;
  end $$;
  create trigger invoices_append_only before update or delete on invoices
    for each row execute function only_void();
  create trigger invoices_no_truncate before truncate on invoices
    for each statement execute function refuse_change();
  create trigger acts_append_only before update or delete on acts
    for each row execute function refuse_change();
  create trigger acts_no_truncate before truncate on acts
    for each statement execute function refuse_change();
  create trigger invoice_lines_append_only before update or delete on invoice_lines
    for each row execute function refuse_change();
  create trigger invoice_lines_no_truncate before truncate on invoice_lines
    for each statement execute function refuse_change();`;

const sumsBefore = `
  create or replace function lines_add_up() returns trigger language plpgsql as $$
  begin
    if exists (
      select 1
      from invoices
      join (
        select invoice_id, sum(amount) as amount, sum(vat_amount) as vat_amount
        from invoice_lines where invoice_id in (select invoice_id from added) group by invoice_id
      ) lines on lines.invoice_id = invoices.id
      where lines.vat_amount <> invoices.vat_total
         or invoices.total <> lines.amount
            + case when (invoices.snapshot -> 'contract' ->> 'vatIncluded')::boolean then 0 else lines.vat_amount end
    ) then
      raise exception 'the lines do not add up to the invoice' using errcode = 'check_violation',
        table = 'invoice_lines', constraint = 'invoice_lines_add_up';
    end if;
    return null;
  end $$;
  create trigger invoice_lines_add_up after insert on invoice_lines
    referencing new table as added
    for each statement execute function lines_add_up();`;

const vatRegimesBefore = `
  create or replace function refuse_billed_vat_regime() returns trigger language plpgsql as $$
  declare
    next_from date;
  begin
    select min(valid_from) into next_from from vat_regimes
    where organization_id = old.organization_id and valid_from > old.valid_from;
    if exists (
      select 1 from invoices
      join invoice_lines on invoice_lines.invoice_id = invoices.id
      where invoices.organization_id = old.organization_id and invoices.voided_at is null
        and invoice_lines.service_month >= date_trunc('month', old.valid_from)
        and (next_from is null or invoice_lines.service_month < date_trunc('month', next_from))
    ) then
      raise exception 'documents were issued by this VAT regime' using errcode = 'restrict_violation',
        table = 'vat_regimes', constraint = 'vat_regimes_not_billed';
    end if;
    return old;
  end $$;`;

/**
 * Rule R11, for any number of kinds of document: what a run bills a contract is a settlement, with one snapshot and its
 * lines; its invoice, its act, or whatever else is issued with it, are rows of `documents`, each with a number of its
 * kind. A new kind is a row of `document_kinds`.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(nobodyIssues('billing_results, invoices, acts, invoice_lines'));
  for (const step of [
    ...[kinds, settlements, documents, settlementLines, oldTables],
    ...[appendOnly, documented, sums, vatRegimes],
  ]) {
    await knex.raw(step);
  }
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(nobodyIssues('billing_results, settlements, documents, settlement_lines'));
  for (const step of [
    ...[invoicesBefore, actsBefore, invoiceLinesBefore, resultsBefore, newTables],
    ...[appendOnlyBefore, sumsBefore, vatRegimesBefore],
  ]) {
    await knex.raw(step);
  }
}
