import type { Deps } from '../shared/command.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { capacityEndpoints } from '../warehouses/capacity/capacity-routes.ts';
import { contractSearchEndpoints } from './stock/contract-search-routes.ts';
import { movementEndpoints } from './movements/movement-routes.ts';
import { slotSuggestionEndpoints } from '../warehouses/slots/slot-suggestion-routes.ts';
import { stockEndpoints } from './stock/stock-routes.ts';
import { warehouseEndpoints } from '../warehouses/warehouses/warehouse-routes.ts';

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
