import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';

/**
 * The warehouse where this device stands: chosen once, remembered here; the first one before that. Another tab keeps
 * its own until it is loaded anew: what is being typed in it is of that warehouse.
 */
export function useWarehouse() {
  const [chosen, choose] = useLocalStorage({
    key: 'protektor-warehouse',
    getInitialValueInEffect: false,
    sync: false,
  });
  const list = useQuery({
    queryKey: ['warehouses', 'all'],
    queryFn: () => answer(api.GET('/warehouses', { params: { query: { limit: 500 } } })),
    staleTime: 300_000,
  });
  const warehouses = list.data?.items ?? [];
  const warehouse = warehouses.find(({ id }) => id === chosen) ?? warehouses[0];
  return { warehouses, warehouse, choose, list };
}
