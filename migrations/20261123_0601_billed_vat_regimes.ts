import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    -- R8: a service month has the regime that is in force on its last day, so a regime governs the months from that of
    -- its first day to the one before the month in which the next regime begins.
    create function refuse_billed_vat_regime() returns trigger language plpgsql as $$
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
    end $$;

    create trigger vat_regimes_not_billed before delete on vat_regimes
      for each row execute function refuse_billed_vat_regime();
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    drop trigger vat_regimes_not_billed on vat_regimes;
    drop function refuse_billed_vat_regime();
  `);
}
