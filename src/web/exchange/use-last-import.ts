import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../api/client.ts';

const waitsFor = 400;

/**
 * The import that was started last, whoever has started it, asked again while it goes on. `seen` once this page has
 * seen it running: only then is its outcome shown here.
 */
export function useLastImport(sending: boolean) {
  const { data } = useQuery({
    queryKey: ['imports', 'last'],
    queryFn: () => answer(api.GET('/imports/last')),
    refetchInterval: ({ state }) => (sending || state.data?.last?.status === 'running' ? waitsFor : false),
  });
  const last = data?.last ?? undefined;
  const [seen, setSeen] = useState<string>();
  if (last?.status === 'running' && last.id !== seen) setSeen(last.id);
  return {
    running: last?.status === 'running' ? last : undefined,
    ended: last?.id === seen ? last : undefined,
  };
}
