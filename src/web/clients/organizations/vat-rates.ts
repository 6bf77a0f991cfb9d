/** Percents, or `none` for an organization that does not pay VAT (rule R8). */
export const vatRates = ['none', '5', '7', '10', '20', '22'] as const;
export type VatRate = (typeof vatRates)[number];
