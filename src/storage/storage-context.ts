import type { Context } from '../http/context.ts';
import type { Deps } from '../shared/command.ts';
import { contractSearchEndpoints } from './movements/contract-search-routes.ts';
import { movementEndpoints } from './movements/movement-routes.ts';
import { pickableEndpoints } from './stock/pickable-routes.ts';
import { receivableEndpoints } from './stock/receivable-routes.ts';
import { stockEndpoints } from './stock/stock-routes.ts';
import { storageConstraints, storageProblems } from './storage-problems.ts';

/** What came, what went, and what lies where. */
export const storageContext: Context<Deps> = {
  endpoints: (deps) => [
    ...movementEndpoints(deps),
    ...stockEndpoints(deps),
    ...pickableEndpoints(deps),
    ...receivableEndpoints(deps),
    ...contractSearchEndpoints(deps),
  ],
  problems: storageProblems,
  constraints: storageConstraints,
};
