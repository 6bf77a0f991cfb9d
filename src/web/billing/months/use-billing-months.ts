import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';

/** The months that can be closed, the newest first, and which of them is due. */
export function useBillingMonths() {
  return useQuery({ queryKey: ['billing-months'], queryFn: () => answer(api.GET('/billing-months')) });
}
