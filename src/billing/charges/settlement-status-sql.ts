const corrected = 'exists (select 1 from settlements later where later.corrects_id = settlements.id)';

/**
 * True of the rows of `settlements` whose lines count as billed (rule R9, rule R11, rule R21): neither voided nor corrected by a
 * later one. The database says the same where it refuses to remove a VAT regime.
 */
export const countsAsBilled = `(settlements.voided_at is null and not ${corrected})`;

/** The status of a settlement's documents: a row of `settlements` counts as billed when it is `issued`. */
export const settlementStatus = `
  case when settlements.voided_at is not null then 'voided' when ${corrected} then 'corrected' else 'issued' end`;
