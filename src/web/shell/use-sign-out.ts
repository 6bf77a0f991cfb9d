import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, Refusal } from '../api/client.ts';
import { forgetAll } from '../parts/unsaved/unsaved.ts';

/** Signs out and loads the sign-in. Without a network the session is not over, and nothing changes. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      try {
        await answer(api.DELETE('/session'));
      } catch (error) {
        if (!(error instanceof Refusal && error.status === 401)) throw error;
      }
    },
    onSuccess: () => {
      forgetAll();
      queries.clear();
      window.location.assign('/');
    },
  });
}
