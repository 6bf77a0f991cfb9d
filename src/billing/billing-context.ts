import type { Context } from '../http/context.ts';
import type { Deps } from '../shared/command.ts';
import { chargeRefusals } from './charges/charge-refusals.ts';
import { chargeEndpoints } from './charges/charge-routes.ts';
import { closingEndpoints } from './closing/closing-routes.ts';
import { documentPairEndpoints } from './documents/document-pair-routes.ts';
import { documentRefusals } from './documents/document-refusals.ts';
import { issuedDocumentEndpoints } from './documents/issued-document-routes.ts';
import { revenueEndpoints } from './revenue/revenue-routes.ts';
import { billingRunEndpoints } from './runs/billing-run-routes.ts';
import { runConstraints, runRefusals } from './runs/run-refusals.ts';

/** Charges, billing runs, documents, the close of a month, revenue. */
export const billingContext: Context<Deps> = {
  endpoints: (deps) => [
    ...chargeEndpoints(deps),
    ...billingRunEndpoints(deps),
    ...issuedDocumentEndpoints(deps),
    ...closingEndpoints(deps),
    ...documentPairEndpoints(deps),
    ...revenueEndpoints(deps),
  ],
  problems: { ...chargeRefusals, ...runRefusals, ...documentRefusals },
  constraints: runConstraints,
};
