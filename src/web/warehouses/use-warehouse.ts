import { useLocalStorage } from '@mantine/hooks';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import { useSession } from '../session/session.ts';

const refreshMs = 300_000;

/** Asked again every few minutes: each warehouse has the day it is there. */
const warehousesQuery = queryOptions({
  queryKey: ['warehouses', 'all'],
  queryFn: () => answer(api.GET('/warehouses', { params: { query: { limit: 500 } } })),
  staleTime: refreshMs,
  refetchInterval: refreshMs,
  refetchIntervalInBackground: true,
});

/** All warehouses. */
export function useWarehouses() {
  return useQuery(warehousesQuery);
}

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
  const list = useWarehouses();
  const warehouses = list.data?.items ?? [];
  const warehouse = warehouses.find(({ id }) => id === chosen) ?? warehouses[0];
  return { warehouses, warehouse, choose, list };
}

/**
 * The day it is at a warehouse, `YYYY-MM-DD`; that of the business for all of them together and until the list of
 * warehouses has come.
 */
export function useTodayAt(warehouseId: string | null | undefined): string {
  const { today } = useSession();
  const { data } = useQuery({ ...warehousesQuery, enabled: typeof warehouseId === 'string' });
  return data?.items.find(({ id }) => id === warehouseId)?.today ?? today;
}

const freshMs = 60_000;

/** Asks what day it is at a warehouse, unless that was answered just now: for what is recorded on today. */
export function useFreshTodayAt(): (warehouseId: string) => Promise<string> {
  const queries = useQueryClient();
  const { today } = useSession();
  return async (warehouseId) => {
    const { items } = await queries.fetchQuery({ ...warehousesQuery, staleTime: freshMs, retry: false });
    return items.find(({ id }) => id === warehouseId)?.today ?? today;
  };
}
