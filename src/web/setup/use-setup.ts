import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { paths } from '../api/schema.d.ts';

export type Setup = paths['/setup']['get']['responses'][200]['content']['application/json'];

/** Which steps of the first run are done; once all are, nobody has to ask again. */
export function useSetup() {
  return useQuery({
    queryKey: ['setup'],
    queryFn: () => answer(api.GET('/setup')),
    staleTime: ({ state }) => (state.data?.done ? Infinity : 15_000),
  });
}
