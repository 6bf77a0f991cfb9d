import { useUrlWords } from '../url/use-url-words.ts';
import { useWarehouse } from './use-warehouse.ts';
import { WarehouseSelect } from './warehouse-select.tsx';

/** One warehouse or all of them, in the URL as `warehouse`. */
export function WarehouseFilter() {
  const [get, set] = useUrlWords();
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
