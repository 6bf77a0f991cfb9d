import type { Deps } from '../shared/command.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { clientEndpoints } from './clients/client-routes.ts';
import { contractEndpoints } from './contracts/contract-routes.ts';
import { organizationEndpoints } from './organizations/organization-routes.ts';

/** Organizations, clients and the contracts between them. */
export function clientsEndpoints(deps: Deps): readonly Endpoint[] {
  return [...organizationEndpoints(deps), ...clientEndpoints(deps), ...contractEndpoints(deps)];
}
