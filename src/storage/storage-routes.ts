import type { Deps } from '../shared/command.ts';
import type { Endpoint } from '../shared/http.ts';
import { capacityEndpoints } from './capacity-routes.ts';
import { contractSearchEndpoints } from './contract-search-routes.ts';
import { movementEndpoints } from './movement-routes.ts';
import { slotSuggestionEndpoints } from './slot-suggestion-routes.ts';
import { stockEndpoints } from './stock-routes.ts';
import { warehouseEndpoints } from './warehouse-routes.ts';

/** Every call of this context. */
export function storageEndpoints(deps: Deps): readonly Endpoint[] {
  return [
    ...warehouseEndpoints(deps),
    ...slotSuggestionEndpoints(deps),
    ...movementEndpoints(deps),
    ...stockEndpoints(deps),
    ...capacityEndpoints(deps),
    ...contractSearchEndpoints(deps),
  ];
}
