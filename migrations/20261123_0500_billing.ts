import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    create table billing_runs (
      id uuid not null,
      month date not null,
      mode text not null,
      status text not null,
      contract_ids uuid[],
      expected_fingerprint text,
      fingerprint text,
      progress_done integer not null default 0,
      progress_total integer not null default 0,
      failure text,
      requested_by uuid not null,
      requested_at timestamptz not null,
      finished_at timestamptz,
      constraint billing_runs_pkey primary key (id),
      constraint billing_runs_requested_by_fk foreign key (requested_by) references users (id),
      constraint billing_runs_month_first_day check (month = date_trunc('month', month)),
      constraint billing_runs_mode_known check (mode in ('preview', 'issue')),
      constraint billing_runs_status_known check (status in ('queued', 'running', 'done', 'failed'))
    );
    create index billing_runs_requested_by on billing_runs (requested_by);
    create index billing_runs_unfinished on billing_runs (requested_at) where status in ('queued', 'running');
    create index billing_runs_fingerprint on billing_runs (fingerprint) where fingerprint is not null;

    -- R11: the last number given, by organization, kind and year. Taken in the transaction that issues: no gaps.
    create table document_numbers (
      organization_id uuid not null,
      kind text not null,
      year integer not null,
      last_number integer not null,
      constraint document_numbers_pkey primary key (organization_id, kind, year),
      constraint document_numbers_organization_fk foreign key (organization_id) references organizations (id),
      constraint document_numbers_kind_known check (kind in ('invoice', 'act'))
    );

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
    create index invoices_month on invoices (month, id);
    create index invoices_client on invoices (client_id);
    create index invoices_contract on invoices (contract_id);
    create index invoices_issued_by on invoices (issued_by);
    create index invoices_voided_by on invoices (voided_by);

    -- The act confirms the invoice: the same lines, its own number. Voiding the invoice voids its act.
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
    create index invoice_lines_contract on invoice_lines (contract_id, service_month);
    create index invoice_lines_category on invoice_lines (category_id);
    create index invoice_lines_rate on invoice_lines (rate_id);

    create table billing_results (
      run_id uuid not null,
      contract_id uuid not null,
      outcome text not null,
      invoice_id uuid,
      act_id uuid,
      total numeric(26, 2),
      vat_total numeric(26, 2),
      problems jsonb not null default '[]',
      lines jsonb not null default '[]',
      fingerprint text not null,
      constraint billing_results_pkey primary key (run_id, contract_id),
      constraint billing_results_run_fk foreign key (run_id) references billing_runs (id),
      constraint billing_results_contract_fk foreign key (contract_id) references contracts (id),
      constraint billing_results_invoice_fk foreign key (invoice_id) references invoices (id),
      constraint billing_results_act_fk foreign key (act_id) references acts (id),
      constraint billing_results_outcome_known check (outcome in ('issued', 'unchanged', 'carried', 'nothing', 'blocked'))
    );
    create index billing_results_contract on billing_results (contract_id);
    create index billing_results_invoice on billing_results (invoice_id);
    create index billing_results_act on billing_results (act_id);

    -- R11: an issued document changes in one way only, once: it may be voided.
    create function only_void() returns trigger language plpgsql as $$
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
      for each statement execute function refuse_change();

    -- An invoice is the sum of its lines: a line that comes later, or one that is missing, is refused.
    create function lines_add_up() returns trigger language plpgsql as $$
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
      for each statement execute function lines_add_up();
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop table billing_results;
    drop table invoice_lines;
    drop function lines_add_up();
    drop table acts;
    drop table invoices;
    drop function only_void();
    drop table document_numbers;
    drop table billing_runs;
  `);
}
