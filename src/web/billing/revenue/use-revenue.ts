import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import { usePeriod } from './use-period.ts';

/** What was invoiced in the asked months, one by one and together. */
export function useRevenue() {
  const { from, to } = usePeriod();
  const query = { from, to };
  return useQuery({
    queryKey: ['invoices', 'revenue', query],
    queryFn: () => answer(api.GET('/revenue', { params: { query } })),
    placeholderData: (previous) => previous,
  });
}
