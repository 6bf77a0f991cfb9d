import type { Deps } from '../shared/command.ts';
import type { Endpoint } from '../shared/http.ts';
import { clientEndpoints } from './client-routes.ts';
import { contractEndpoints } from './contract-routes.ts';
import { organizationEndpoints } from './organization-routes.ts';

/** Organizations, clients and the contracts between them. */
export function clientsEndpoints(deps: Deps): readonly Endpoint[] {
  return [...organizationEndpoints(deps), ...clientEndpoints(deps), ...contractEndpoints(deps)];
}
