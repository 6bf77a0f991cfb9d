import { useQuery, useQueryClient } from '@tanstack/react-query';
import { v4 as newKey } from 'uuid';
import { answer, api } from '../../api/client.ts';
import type { Schemas } from '../../api/schemas.ts';

/**
 * Milliseconds between two questions how far a run is: a run of few contracts ends at once, one of thousands takes
 * longer.
 */
const waits = [100, 200, 400];
/** A preview up to this age is shown again, not computed again; issuing checks the facts anyway (rule R10). */
const fresh = 60_000;

type Run = Schemas['BillingRun'];

function runKey(runId: string | undefined) {
  return ['billing-runs', 'run', runId];
}

/** A run as it goes on: asked again until it has ended. */
export function useBillingRun(runId: string | undefined) {
  return useQuery({
    queryKey: runKey(runId),
    queryFn: () => answer(api.GET('/billing-runs/{id}', { params: { path: { id: runId ?? '' } } })),
    enabled: runId !== undefined,
    refetchInterval: ({ state }) =>
      state.data?.status === 'done' || state.data?.status === 'failed'
        ? false
        : waits[Math.min(Math.max(state.dataUpdateCount, 1), waits.length) - 1],
    refetchOnWindowFocus: false,
  });
}

/** The preview of a month: started by looking at it, computed anew when it is no longer fresh. */
export function usePreview(month: string) {
  const queries = useQueryClient();
  const started = useQuery({
    queryKey: ['billing-runs', 'preview', month],
    queryFn: async () => {
      const run = await answer(
        api.POST('/billing-runs', {
          params: { header: { 'Idempotency-Key': newKey() } },
          body: { month, mode: 'preview' },
        }),
      );
      // Asked at once, the server would answer only that the run has begun.
      await new Promise((resolve) => setTimeout(resolve, waits[0]));
      return run;
    },
    // A person who comes back after solving a problem must not see it any more.
    staleTime: ({ state }) => {
      const run = queries.getQueryData<Run>(runKey(state.data?.id));
      return run && run.counts.blocked > 0 ? 0 : fresh;
    },
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const run = useBillingRun(started.data?.id);
  return { started, run };
}
