import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { answer, api, isDecided, isRefused, Refusal } from '../../api/client.ts';
import { useSend } from '../../api/use-send.ts';
import type { Schemas } from '../../api/schemas.ts';
import { useFreshTodayAt } from '../../warehouses/use-warehouse.ts';

/** After so long without an answer the network counts as lost: what was sent may be sent again. */
const answerTimeoutMs = 20_000;

/** The server says that this id stands for something else already. */
function isTaken(error: unknown): boolean {
  return error instanceof Refusal && ['idTaken', 'idempotencyKeyReused'].includes(error.code);
}

async function isRecorded(id: string): Promise<boolean> {
  try {
    await answer(api.GET('/movements/{id}', { params: { path: { id } } }));
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return false;
    throw error;
  }
}

interface Typed {
  /** Made by the form (rule R16). */
  readonly id: string;
  readonly warehouseId: string;
  /** Chosen by the person; null for today at the warehouse, which the server tells. */
  readonly occurredOn: string | null;
}

type Sent<Movement> = Movement & { readonly occurredOn: string };

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
 * id is refused, and `other` is what was recorded then. A refusal is remembered by the id as well, so the form goes on
 * under a new one: the slot may have been emptied when the person sends the same once more.
 *
 * @param onRecorded forgets what was typed: it must not be sent a second time
 * @param onUnanswered keeps what was sent: it may have been recorded
 * @param onRefused gives the form the id `next`: the server has looked at what was sent and has not recorded it
 */
export function useRecording<Movement extends Typed>({
  send,
  onRecorded,
  onUnanswered,
  onRefused,
}: {
  send: (body: Sent<Movement>, key: string, signal: AbortSignal) => Promise<Schemas['RecordedMovement']>;
  onRecorded: () => void;
  onUnanswered: (sent: Sent<Movement>) => void;
  onRefused: (sent: Sent<Movement>, next: string) => void;
}) {
  const freshTodayAt = useFreshTodayAt();
  const sendOnce = async (sent: Sent<Movement>) => {
    try {
      return await send(sent, sent.id, AbortSignal.timeout(answerTimeoutMs));
    } catch (error) {
      if (!isRefused(error)) onUnanswered(sent);
      if (isDecided(error) && !isTaken(error)) onRefused(sent, newId());
      throw error;
    }
  };
  /** An earlier try may have been refused without the person reading it: nothing is recorded under its id. */
  const sendUnderFreeId = async (sent: Sent<Movement>) => {
    try {
      return await sendOnce(sent);
    } catch (error) {
      if (!isTaken(error) || (await isRecorded(sent.id))) throw error;
      const id = newId();
      onRefused(sent, id);
      return sendOnce({ ...sent, id });
    }
  };
  const [recorded, setRecorded] = useState<Recorded>();
  const sending = useSend(
    async ({ typed, clientName }: { typed: Movement; clientName: string }) => {
      const sent = { ...typed, occurredOn: typed.occurredOn ?? (await freshTodayAt(typed.warehouseId)) };
      const movement = await sendUnderFreeId(sent);
      onRecorded();
      // Shown at once, before other lists are loaded again over a slow network.
      setRecorded({ movement, clientName });
      return movement;
    },
    { changes: ['movements', 'stock', 'slots', 'capacity', 'contracts'] },
  );
  const recordedOtherwise = isTaken(sending.error);
  const id = sending.variables?.typed.id ?? '';
  const other = useQuery({
    queryKey: ['movements', id],
    queryFn: () => answer(api.GET('/movements/{id}', { params: { path: { id } } })),
    enabled: recordedOtherwise,
  });
  return {
    /** For the form's end; what was recorded otherwise is told by `other`. */
    sending: recordedOtherwise ? { ...sending, error: null } : sending,
    refusal: sending.error,
    record: (typed: Movement, clientName: string) => sending.mutate({ typed, clientName }),
    recorded,
    other: recordedOtherwise ? other : undefined,
    forget: () => {
      setRecorded(undefined);
      sending.reset();
    },
  };
}
