import type { Knex } from 'knex';

/** A kind says whether its documents belong to settlements. Those that do not (МХ-1, акт сверки) keep what they print. */
const ownContent = `
  alter table document_kinds
    add column of_settlement boolean not null default true,
    add constraint document_kinds_of_settlement_unique unique (kind, of_settlement);
  alter table document_kinds alter column of_settlement drop default;

  alter table documents
    alter column settlement_id drop not null,
    add column of_settlement boolean not null generated always as (settlement_id is not null) stored,
    add column client_id uuid,
    add column contract_id uuid,
    add column dated_on date,
    add column snapshot jsonb,
    add column issued_at timestamptz,
    add column issued_by uuid,
    drop constraint documents_kind_fk,
    add constraint documents_kind_fk foreign key (kind, of_settlement) references document_kinds (kind, of_settlement),
    add constraint documents_client_fk foreign key (client_id) references clients (id),
    add constraint documents_contract_fk foreign key (contract_id) references contracts (id),
    add constraint documents_issued_by_fk foreign key (issued_by) references users (id),
    add constraint documents_content_once check (
      case when of_settlement then num_nonnulls(client_id, contract_id, dated_on, snapshot, issued_at, issued_by) = 0
      else num_nulls(dated_on, snapshot, issued_at, issued_by) = 0 end),
    add constraint documents_year_of_date check (extract(year from dated_on) = year);
  create index documents_client on documents (client_id);
  create index documents_contract on documents (contract_id);
  create index documents_issued_by on documents (issued_by);`;

/** «Исправление № n» bears the number that it corrects (rule R21); its settlement comes from no run. */
const corrections = `
  alter table documents
    add column correction integer not null default 0,
    add column corrects integer generated always as (case when correction > 0 then correction - 1 end) stored,
    add constraint documents_correction_not_negative check (correction >= 0),
    drop constraint documents_number_unique,
    add constraint documents_number_unique unique (organization_id, kind, year, number, correction),
    add constraint documents_correction_follows foreign key (organization_id, kind, year, number, corrects)
      references documents (organization_id, kind, year, number, correction);

  alter table settlements
    alter column run_id drop not null,
    add column corrects_id uuid,
    add constraint settlements_corrects_fk foreign key (corrects_id) references settlements (id),
    add constraint settlements_of_run_or_correction check ((run_id is null) = (corrects_id is not null)),
    drop constraint settlements_total_positive,
    add constraint settlements_total_positive check (total > 0 or (total = 0 and corrects_id is not null));
  -- Of the few corrections alone, so that whoever asks what counts as billed reads next to nothing.
  create unique index settlements_corrected_once on settlements (corrects_id) where corrects_id is not null;`;

const documented = `
  -- What is billed stands on a document: both are written by one statement. A correction has the numbers and the day of
  -- what it corrects.
  create or replace function refuse_undocumented() returns trigger language plpgsql as $$
  begin
    if exists (
      select 1 from added where not exists (select 1 from documents where documents.settlement_id = added.id)
    ) then
      raise exception 'a settlement comes with its documents' using errcode = 'check_violation',
        table = 'settlements', constraint = 'settlements_documented';
    end if;
    if exists (
      select 1
      from added
      join documents on documents.settlement_id = added.id
      left join settlements corrected on corrected.id = added.corrects_id
        and corrected.contract_id = added.contract_id and corrected.dated_on = added.dated_on
      left join documents before on before.settlement_id = corrected.id and before.kind = documents.kind
        and before.year = documents.year and before.number = documents.number
        and before.correction = documents.corrects
      where (documents.corrects is not null or added.corrects_id is not null) and before.id is null
    ) then
      raise exception 'a correction has the numbers and the day of what it corrects' using errcode = 'check_violation',
        table = 'settlements', constraint = 'settlements_correction_numbered';
    end if;
    return null;
  end $$;`;

/** The same as before, but that a corrected settlement counts no longer. */
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
        and not exists (select 1 from settlements later where later.corrects_id = settlements.id)
        and settlement_lines.service_month >= date_trunc('month', old.valid_from)
        and (next_from is null or settlement_lines.service_month < date_trunc('month', next_from))
    ) then
      raise exception 'documents were issued by this VAT regime' using errcode = 'restrict_violation',
        table = 'vat_regimes', constraint = 'vat_regimes_not_billed';
    end if;
    return old;
  end $$;`;

const functionsBefore = `
  create or replace function refuse_undocumented() returns trigger language plpgsql as $$
  begin
    if exists (
      select 1 from added where not exists (select 1 from documents where documents.settlement_id = added.id)
    ) then
      raise exception 'a settlement comes with its documents' using errcode = 'check_violation',
        table = 'settlements', constraint = 'settlements_documented';
    end if;
    return null;
  end $$;

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

/** Fails, and changes nothing, when there are corrections or documents without a settlement: these tables had none. */
const tablesBefore = `
  alter table settlements
    drop constraint settlements_total_positive,
    add constraint settlements_total_positive check (total > 0),
    drop column corrects_id,
    alter column run_id set not null;

  alter table documents
    drop column corrects,
    drop column correction,
    add constraint documents_number_unique unique (organization_id, kind, year, number),
    drop column of_settlement,
    drop column client_id,
    drop column contract_id,
    drop column dated_on,
    drop column snapshot,
    drop column issued_at,
    drop column issued_by,
    alter column settlement_id set not null,
    add constraint documents_kind_fk foreign key (kind) references document_kinds (kind);

  alter table document_kinds drop column of_settlement;`;

/**
 * Any kind of document is a row: one that belongs to no settlement keeps its own snapshot, day, client and contract, and
 * a correction has the number of what it corrects with an ordinal (rules R11, R21). A kind is issued with settlements or
 * apart from them, never both.
 */
export async function up(knex: Knex): Promise<void> {
  for (const step of [ownContent, corrections, documented, vatRegimes]) await knex.raw(step);
}

export async function down(knex: Knex): Promise<void> {
  for (const step of [functionsBefore, tablesBefore]) await knex.raw(step);
}
