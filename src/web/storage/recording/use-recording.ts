import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, Refusal } from '../../api/client.ts';
import { useSend } from '../../api/use-send.ts';
import type { Schemas } from '../../api/schemas.ts';
import { useFreshTodayAt } from '../../warehouses/use-warehouse.ts';

/** After so long without an answer the network counts as lost: what was sent may be sent again. */
const answerTimeoutMs = 20_000;

/** What the server says of an id that stands for something else already. */
const taken = ['idTaken', 'idempotencyKeyReused'];

interface Typed {
  /** Made by the form (rule R16). */
  readonly id: string;
  readonly warehouseId: string;
  /** Chosen by the person; null for today at the warehouse, which the server tells. */
  readonly occurredOn: string | null;
}

interface Recorded {
  readonly movement: Pick<Schemas['RecordedMovement'], 'id' | 'number' | 'occurredOn' | 'lines'>;
  readonly clientName: string;
}

/** What is shown of a recording: how far it is, what was recorded, and what else was recorded under its id. */
export interface Recording {
  readonly sending: { readonly error: Error | null; readonly isPending: boolean; readonly offline: boolean };
  readonly recorded: Recorded | undefined;
  readonly other:
    | {
        readonly data: Schemas['Movement'] | undefined;
        readonly error: Error | null;
        readonly refetch: () => Promise<unknown>;
      }
    | undefined;
}

/**
 * Records a movement under the id that its form has made. The id is the Idempotency-Key too, so that the server itself
 * compares (rule R16): the same sent again, even after a reload, is answered as the first time; something else under this
 * id is refused, and `other` is what was recorded then.
 *
 * @param onRecorded forgets what was typed: it must not be sent a second time
 * @param onUnanswered keeps what was sent: it may have been recorded
 * @param onRefused the server has looked at it and has not recorded it, now or before
 */
export function useRecording<Movement extends Typed>({
  send,
  onRecorded,
  onUnanswered,
  onRefused,
}: {
  send: (
    body: Movement & { occurredOn: string },
    key: string,
    signal: AbortSignal,
  ) => Promise<Schemas['RecordedMovement']>;
  onRecorded: () => void;
  onUnanswered: (sent: Movement & { occurredOn: string }) => void;
  onRefused?: () => void;
}) {
  const freshTodayAt = useFreshTodayAt();
  const [recorded, setRecorded] = useState<Recorded>();
  const sending = useSend(
    async ({ typed, clientName }: { typed: Movement; clientName: string }) => {
      const sent = { ...typed, occurredOn: typed.occurredOn ?? (await freshTodayAt(typed.warehouseId)) };
      try {
        const movement = await send(sent, sent.id, AbortSignal.timeout(answerTimeoutMs));
        onRecorded();
        // Shown at once, before other lists are loaded again over a slow network.
        setRecorded({ movement, clientName });
        return movement;
      } catch (error) {
        const status = error instanceof Refusal ? error.status : 0;
        if (status === 409 || status === 422) onRefused?.();
        if (status < 400 || status >= 500) onUnanswered(sent);
        throw error;
      }
    },
    { changes: ['movements', 'stock', 'slots', 'capacity', 'contracts'] },
  );
  const isTaken = sending.error instanceof Refusal && taken.includes(sending.error.code);
  const id = sending.variables?.typed.id ?? '';
  const other = useQuery({
    queryKey: ['movements', id],
    queryFn: () => answer(api.GET('/movements/{id}', { params: { path: { id } } })),
    enabled: isTaken,
  });
  return {
    /** For the form's end; what was recorded otherwise is told by `other`. */
    sending: isTaken ? { ...sending, error: null } : sending,
    refusal: sending.error,
    record: (typed: Movement, clientName: string) => sending.mutate({ typed, clientName }),
    recorded,
    other: isTaken ? other : undefined,
    forget: () => {
      setRecorded(undefined);
      sending.reset();
    },
  };
}
