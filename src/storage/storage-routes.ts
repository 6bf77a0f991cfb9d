import type { Deps } from '../shared/command.ts';
import type { Endpoint } from '../shared/http.ts';
import { movementEndpoints } from './movement-routes.ts';
import { stockEndpoints } from './stock-routes.ts';
import { warehouseEndpoints } from './warehouse-routes.ts';

/** Every call of this context. */
export function storageEndpoints(deps: Deps): readonly Endpoint[] {
  return [...warehouseEndpoints(deps), ...movementEndpoints(deps), ...stockEndpoints(deps)];
}
