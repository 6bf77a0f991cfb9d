import type { Context } from '../http/context.ts';
import type { Deps } from '../shared/command.ts';
import { clientsConstraints, clientsProblems } from './clients-problems.ts';
import { clientEndpoints } from './clients/client-routes.ts';
import { contractEndpoints } from './contracts/contract-routes.ts';
import { organizationEndpoints } from './organizations/organization-routes.ts';

/** Organizations, clients and the contracts between them. */
export const clientsContext: Context<Deps> = {
  endpoints: (deps) => [...organizationEndpoints(deps), ...clientEndpoints(deps), ...contractEndpoints(deps)],
  problems: clientsProblems,
  constraints: clientsConstraints,
};
