import { useUrlFilter } from '../parts/use-url-filter.ts';
import { useWarehouse } from '../parts/use-warehouse.ts';
import { WarehouseSelect } from '../parts/warehouse-select.tsx';

/** One warehouse or all of them, in the URL as `warehouse`. */
export function WarehouseFilter() {
  const [get, set] = useUrlFilter();
  const { warehouses } = useWarehouse();
  return (
    <WarehouseSelect
      warehouses={warehouses}
      value={get('warehouse')}
      onChange={(id) => set('warehouse', id)}
      all
    />
  );
}
