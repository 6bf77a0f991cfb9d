import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { v4 as newKey } from 'uuid';
import { isOffline, isRefused, Refusal } from './client.ts';

/**
 * Sends a change with an Idempotency-Key of its own (rule R16). After a lost connection the same body goes out under the
 * same key, so that sending again cannot double it; another body, or the next change, gets a new key.
 *
 * @param send makes the call; gets the key to put into the header
 * @param changes the first words of the queries that are out of date afterwards, and after a refusal that says that
 *   the facts have changed (409); all, if not given
 */
export function useSend<Body, Answer>(
  send: (body: Body, key: string) => Promise<Answer>,
  { changes, onDone }: { changes?: readonly string[]; onDone?: (answer: Answer, body: Body) => void } = {},
) {
  const queries = useQueryClient();
  const attempt = useRef<{ body: string; key: string }>(undefined);
  const refresh = () =>
    Promise.all(
      changes === undefined
        ? [queries.invalidateQueries()]
        : changes.map((word) => queries.invalidateQueries({ queryKey: [word] })),
    );
  const mutation = useMutation({
    mutationFn: (body: Body) => {
      const text = JSON.stringify(body);
      if (attempt.current?.body !== text) attempt.current = { body: text, key: newKey() };
      return send(body, attempt.current.key);
    },
    onSuccess: async (answer, body) => {
      attempt.current = undefined;
      await refresh();
      onDone?.(answer, body);
    },
    onError: (error) => {
      // Refused means not done: what is sent next is a new request. No answer, or a broken one, means perhaps done: the
      // key stays.
      if (isRefused(error)) attempt.current = undefined;
      // The screen showed outdated facts: it reloads them in the background.
      if (error instanceof Refusal && error.status === 409) void refresh();
    },
  });
  return { ...mutation, offline: isOffline(mutation.error) };
}
