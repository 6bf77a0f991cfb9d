import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';

/** The warehouse where this device stands: chosen once, remembered here; the first one before that. */
export function useWarehouse() {
  const [chosen, choose] = useLocalStorage({ key: 'protektor-warehouse', getInitialValueInEffect: false });
  const list = useQuery({
    queryKey: ['warehouses', 'all'],
    queryFn: () => answer(api.GET('/warehouses', { params: { query: { limit: 500 } } })),
    staleTime: 300_000,
  });
  const warehouses = list.data?.items ?? [];
  const warehouse = warehouses.find(({ id }) => id === chosen) ?? warehouses[0];
  return { warehouses, warehouse, choose, list };
}
