import type { Context } from '../http/context.ts';
import type { Deps } from '../shared/command.ts';
import { capacityEndpoints } from './capacity/capacity-routes.ts';
import { slotEndpoints } from './slots/slot-routes.ts';
import { slotSuggestionEndpoints } from './slots/slot-suggestion-routes.ts';
import { warehousesConstraints, warehousesProblems } from './warehouses-problems.ts';
import { warehouseEndpoints } from './warehouses/warehouse-routes.ts';

/** Warehouses, their slots, and how full they are. */
export const warehousesContext: Context<Deps> = {
  endpoints: (deps) => [
    ...warehouseEndpoints(deps),
    ...slotEndpoints(deps),
    ...slotSuggestionEndpoints(deps),
    ...capacityEndpoints(deps),
  ],
  problems: warehousesProblems,
  constraints: warehousesConstraints,
};
