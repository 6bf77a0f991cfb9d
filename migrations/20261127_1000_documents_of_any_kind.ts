import type { Knex } from 'knex';

/**
 * Locks all tables before the first of them changes. A lock that waits would be a deadlock with whoever uses the tables in
 * another order, and the upgrade would fail: so each attempt waits for a short time only, a longer one each time, and
 * lets go of everything.
 */
const takeTables = `
  do $$
  begin
    for attempt in 1..60 loop
      begin
        perform set_config('lock_timeout', least(attempt * 200, 3000) || 'ms', true);
        lock table clients, contracts, users in share row exclusive mode;
        lock table document_kinds, settlements, documents in access exclusive mode;
        exit;
      exception when lock_not_available or deadlock_detected then
        if attempt = 60 then raise; end if;
        perform pg_sleep(0.2);
      end;
    end loop;
    perform set_config('lock_timeout', '0', true);
  end $$;`;

/**
 * A kind says whether its documents belong to settlements. Those that do not (МХ-1, акт сверки) keep what they print, and
 * are voided by themselves. «Исправление № n» bears the number of what it corrects (rule R21).
 */
const documents = `
  alter table document_kinds
    add column of_settlement boolean not null default true,
    add constraint document_kinds_of_settlement_unique unique (kind, of_settlement);
  alter table document_kinds alter column of_settlement drop default;

  alter table documents
    alter column settlement_id drop not null,
    add column of_settlement boolean not null generated always as (settlement_id is not null) stored,
    add column correction integer not null default 0,
    add column corrects integer generated always as (case when correction > 0 then correction - 1 end) stored,
    add column client_id uuid,
    add column contract_id uuid,
    add column dated_on date,
    add column snapshot jsonb,
    add column issued_at timestamptz,
    add column issued_by uuid,
    add column voided_at timestamptz,
    add column voided_by uuid,
    add column void_reason text,
    drop constraint documents_kind_fk,
    add constraint documents_kind_fk foreign key (kind, of_settlement) references document_kinds (kind, of_settlement),
    add constraint documents_client_fk foreign key (client_id) references clients (id),
    add constraint documents_contract_fk foreign key (contract_id) references contracts (id),
    add constraint documents_issued_by_fk foreign key (issued_by) references users (id),
    add constraint documents_voided_by_fk foreign key (voided_by) references users (id),
    add constraint documents_own_content check (
      case when settlement_id is null
      then num_nulls(dated_on, snapshot, issued_at, issued_by) = 0 and jsonb_typeof(snapshot) = 'object'
      else num_nonnulls(client_id, contract_id, dated_on, snapshot, issued_at, issued_by, voided_at) = 0 end),
    add constraint documents_void_explained check (num_nulls(voided_at, voided_by, void_reason) in (0, 3)),
    add constraint documents_year_of_date check (extract(year from dated_on) = year),
    add constraint documents_correction_of_settlement check (
      correction = 0 or (correction > 0 and settlement_id is not null)),
    drop constraint documents_number_unique,
    add constraint documents_number_unique unique (organization_id, kind, year, number, correction),
    add constraint documents_correction_follows foreign key (organization_id, kind, year, number, corrects)
      references documents (organization_id, kind, year, number, correction);
  create index documents_client on documents (client_id) where client_id is not null;
  create index documents_contract on documents (contract_id) where contract_id is not null;
  create index documents_issued_by on documents (issued_by) where issued_by is not null;
  create index documents_voided_by on documents (voided_by) where voided_by is not null;`;

/** A correction is a settlement that comes from no run and says why. */
const settlements = `
  alter table settlements
    alter column run_id drop not null,
    add column corrects_id uuid,
    add column correction_reason text,
    add constraint settlements_corrects_fk foreign key (corrects_id) references settlements (id),
    add constraint settlements_of_run_or_correction check (
      num_nulls(run_id, corrects_id) = 1 and (corrects_id is null) = (correction_reason is null)),
    drop constraint settlements_total_positive,
    add constraint settlements_total_positive check (
      total > 0 or (total = 0 and vat_total = 0 and corrects_id is not null));
  -- Of the few corrections alone, so that whoever asks what counts as billed reads next to nothing.
  create unique index settlements_corrected_once on settlements (corrects_id) where corrects_id is not null;`;

const documented = `
  -- What is billed stands on documents and lines: all are written by one statement.
  create or replace function refuse_undocumented() returns trigger language plpgsql as $$
  begin
    if exists (
      select 1 from added where not exists (select 1 from documents where documents.settlement_id = added.id)
    ) or exists (
      select 1 from added join documents corrected on corrected.settlement_id = added.corrects_id
      where not exists (select 1 from documents own where own.settlement_id = added.id and own.kind = corrected.kind)
    ) then
      raise exception 'a settlement comes with its documents, a correction with one for each that it corrects'
        using errcode = 'check_violation', table = 'settlements', constraint = 'settlements_documented';
    end if;
    if exists (
      select 1 from added where (total <> 0 or vat_total <> 0)
        and not exists (select 1 from settlement_lines where settlement_lines.settlement_id = added.id)
    ) then
      raise exception 'a settlement comes with its lines' using errcode = 'check_violation',
        table = 'settlement_lines', constraint = 'settlement_lines_add_up';
    end if;
    return null;
  end $$;`;

const corrections = `
  -- Rule R21: a correction is of the same contract, month and day. What is voided is not corrected, and what is
  -- corrected is not voided: whichever comes second waits for the first.
  create function refuse_wrong_correction() returns trigger language plpgsql as $$
  begin
    perform 1 from settlements where id in (select corrects_id from added) order by id for no key update;
    if exists (
      select 1 from added join settlements corrected on corrected.id = added.corrects_id
      where corrected.voided_at is not null
         or (corrected.organization_id, corrected.client_id, corrected.contract_id, corrected.month, corrected.dated_on)
            <> (added.organization_id, added.client_id, added.contract_id, added.month, added.dated_on)
    ) then
      raise exception 'a correction is of the same contract, month and day, and not of what is voided'
        using errcode = 'check_violation', table = 'settlements', constraint = 'settlements_correction_fits';
    end if;
    return null;
  end $$;
  create trigger settlements_correction_fits after insert on settlements
    referencing new table as added
    for each statement execute function refuse_wrong_correction();

  create function refuse_void_of_corrected() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from settlements where corrects_id = new.id) then
      raise exception 'what is corrected is not voided: void the correction' using errcode = 'restrict_violation',
        table = 'settlements', constraint = 'settlements_corrected_not_voided';
    end if;
    return new;
  end $$;
  create trigger settlements_corrected_not_voided before update on settlements
    for each row execute function refuse_void_of_corrected();

  -- A document is of its settlement's organization and year; a correction has the number of what it corrects, and
  -- nothing else has an ordinal.
  create function refuse_wrong_document() returns trigger language plpgsql as $$
  begin
    if exists (
      select 1
      from added
      join settlements on settlements.id = added.settlement_id
      left join documents before on before.settlement_id = settlements.corrects_id and before.kind = added.kind
        and before.year = added.year and before.number = added.number and before.correction = added.correction - 1
      where settlements.organization_id <> added.organization_id
         or extract(year from settlements.dated_on) <> added.year
         or (added.correction > 0 or settlements.corrects_id is not null) and before.id is null
    ) then
      raise exception 'a document has the organization and year of its settlement, a correction the number it corrects'
        using errcode = 'check_violation', table = 'documents', constraint = 'documents_fit_settlement';
    end if;
    return null;
  end $$;
  create trigger documents_fit_settlement after insert on documents
    referencing new table as added
    for each statement execute function refuse_wrong_document();`;

const appendOnly = `
  -- Rule R11: what was issued changes in one way only, once: it may be voided. A document of a settlement has no void
  -- of its own. Columns that are computed from others have no value yet when this is asked.
  create or replace function only_void() returns trigger language plpgsql as $$
  declare
    may_change constant text[] := array['voided_at', 'voided_by', 'void_reason', 'client_name', 'contract_number',
                                        'of_settlement', 'corrects'];
  begin
    if tg_op = 'DELETE' or old.voided_at is not null or to_jsonb(new) - may_change <> to_jsonb(old) - may_change then
      raise exception 'issued documents do not change (append-only)' using errcode = 'restrict_violation',
        table = tg_table_name, constraint = tg_table_name || '_append_only';
    end if;
    return new;
  end $$;
  create or replace trigger documents_append_only before update or delete on documents
    for each row execute function only_void();`;

/** Rule R8: as before, see the migration «billed_vat_regimes», of the settlements that `counting` leaves. */
const vatRegimesOf = (counting: string) => `
  create or replace function refuse_billed_vat_regime() returns trigger language plpgsql as $$
  declare
    next_from date;
  begin
    select min(valid_from) into next_from from vat_regimes
    where organization_id = old.organization_id and valid_from > old.valid_from;
    if exists (
      select 1 from settlements
      join settlement_lines on settlement_lines.settlement_id = settlements.id
      where settlements.organization_id = old.organization_id and ${counting}
        and settlement_lines.service_month >= date_trunc('month', old.valid_from)
        and (next_from is null or settlement_lines.service_month < date_trunc('month', next_from))
    ) then
      raise exception 'documents were issued by this VAT regime' using errcode = 'restrict_violation',
        table = 'vat_regimes', constraint = 'vat_regimes_not_billed';
    end if;
    return old;
  end $$;`;

const notVoided = 'settlements.voided_at is null';
const notCorrected = 'not exists (select 1 from settlements later where later.corrects_id = settlements.id)';

const functionsBefore = `
  drop trigger settlements_correction_fits on settlements;
  drop trigger settlements_corrected_not_voided on settlements;
  drop trigger documents_fit_settlement on documents;
  drop function refuse_wrong_correction();
  drop function refuse_void_of_corrected();
  drop function refuse_wrong_document();

  create or replace trigger documents_append_only before update or delete on documents
    for each row execute function refuse_change();
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

  create or replace function refuse_undocumented() returns trigger language plpgsql as $$
  begin
    if exists (
      select 1 from added where not exists (select 1 from documents where documents.settlement_id = added.id)
    ) then
      raise exception 'a settlement comes with its documents' using errcode = 'check_violation',
        table = 'settlements', constraint = 'settlements_documented';
    end if;
    return null;
  end $$;`;

/** Fails, and changes nothing, when there are corrections or documents without a settlement: these tables had none. */
const tablesBefore = `
  alter table settlements
    alter column run_id set not null,
    drop column corrects_id,
    drop column correction_reason,
    add constraint settlements_total_positive check (total > 0);

  alter table documents
    alter column settlement_id set not null,
    drop column corrects,
    drop column correction,
    drop column of_settlement,
    drop column client_id,
    drop column contract_id,
    drop column dated_on,
    drop column snapshot,
    drop column issued_at,
    drop column issued_by,
    drop column voided_at,
    drop column voided_by,
    drop column void_reason,
    add constraint documents_number_unique unique (organization_id, kind, year, number),
    add constraint documents_kind_fk foreign key (kind) references document_kinds (kind);

  delete from document_kinds where not of_settlement;
  alter table document_kinds drop column of_settlement;`;

/**
 * Any kind of document is a row: one that belongs to no settlement keeps its own snapshot, day, client and contract, and
 * a correction has the number of what it corrects with an ordinal (rule R11, rule R21). A kind is issued with settlements
 * or apart from them, never both.
 */
export async function up(knex: Knex): Promise<void> {
  for (const step of [
    takeTables,
    documents,
    settlements,
    documented,
    corrections,
    appendOnly,
    vatRegimesOf(`${notVoided} and ${notCorrected}`),
  ]) {
    await knex.raw(step);
  }
}

export async function down(knex: Knex): Promise<void> {
  for (const step of [takeTables, functionsBefore, vatRegimesOf(notVoided), tablesBefore])
    await knex.raw(step);
}
