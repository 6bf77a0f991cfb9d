import type { Context } from '../http/context.ts';
import type { Deps } from '../shared/command.ts';
import { billingConstraints, billingProblems } from './billing-problems.ts';
import { closingEndpoints } from './closing/closing-routes.ts';
import { documentEndpoints } from './documents/document-routes.ts';
import { invoiceEndpoints } from './documents/invoice-routes.ts';
import { revenueEndpoints } from './revenue/revenue-routes.ts';
import { billingEndpoints } from './runs/billing-run-routes.ts';

/** Charges, billing runs, documents, the close of a month, revenue. */
export const billingContext: Context<Deps> = {
  endpoints: (deps) => [
    ...billingEndpoints(deps),
    ...invoiceEndpoints(deps),
    ...closingEndpoints(deps),
    ...documentEndpoints(deps),
    ...revenueEndpoints(deps),
  ],
  problems: billingProblems,
  constraints: billingConstraints,
};
