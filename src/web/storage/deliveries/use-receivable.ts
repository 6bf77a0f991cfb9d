import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';

/**
 * The categories of a delivery, those first that the contract's tariff has a price for on that day. Until a contract is
 * chosen, and where its prices did not come, all of them alike.
 */
export function useReceivable(contractId: string | undefined, on: string) {
  const all = useQuery({
    queryKey: ['categories', 'all'],
    queryFn: () => answer(api.GET('/categories', { params: { query: { limit: 500 } } })),
    staleTime: 300_000,
  });
  const { data: ofContract } = useQuery({
    queryKey: ['categories', 'receivable', contractId, on],
    queryFn: () =>
      answer(api.GET('/stock/receivable', { params: { query: { contractId: contractId ?? '', on } } })),
    enabled: contractId !== undefined,
    // Another day seldom changes what has a price: the form stays as it is until it is known, and no click is lost.
    placeholderData: (before, query) => (query?.queryKey[2] === contractId ? before : undefined),
  });
  const alike = all.data?.items.map(({ code, name }) => ({ code, name, priced: true })) ?? [];
  return { all, categories: ofContract?.items ?? alike };
}
