import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../../api/client.ts';
import { useUrlWords } from '../../url/use-url-words.ts';
import type { ChosenContract } from './chosen-contract.ts';

/**
 * The contract of a form. It stands in the URL (`contract=`), so that a client's page can lead here and a reload stays;
 * what the draft knows of it saves asking for its name.
 *
 * @param over the movement is recorded: the next one is not for this contract
 */
export function useChosenContract(drafted: ChosenContract | null, over: boolean) {
  const [get, set] = useUrlWords();
  const named = get('contract');
  const asked = !over && named !== null && named !== drafted?.contractId ? named : null;
  const found = useQuery({
    queryKey: ['contracts', asked],
    queryFn: () => answer(api.GET('/contracts/{id}', { params: { path: { id: asked ?? '' } } })),
    enabled: asked !== null,
  });
  const contract: ChosenContract | null =
    asked === null
      ? drafted
      : found.data
        ? { contractId: found.data.id, number: found.data.number, clientName: found.data.clientName }
        : null;
  const show = (chosen: ChosenContract | null) => set('contract', chosen?.contractId ?? null);
  useEffect(() => {
    if (over && named !== null) show(null);
  });
  return { contract, show, isLoading: found.isLoading };
}
