import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { v4 as newKey } from 'uuid';
import { isDecided, isOffline, Refusal } from './client.ts';

/**
 * Sends a change with an Idempotency-Key of its own (rule R16). After a lost connection the same body goes out under the
 * same key, so that sending again cannot double it. Another body, the next change, or the same once more after a refusal,
 * which the server remembers by its key, gets a new key.
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
      // What is sent after a refusal is a new request. Not reached, broken on the way, or not let in any more: perhaps
      // an earlier try was carried out, so the key stays.
      if (isDecided(error)) attempt.current = undefined;
      // The screen showed outdated facts: it reloads them in the background.
      if (error instanceof Refusal && error.status === 409) void refresh();
    },
  });
  return { ...mutation, offline: isOffline(mutation.error) };
}
