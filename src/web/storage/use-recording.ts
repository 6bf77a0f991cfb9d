import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, Refusal } from '../api/client.ts';
import { useSend } from '../parts/use-send.ts';
import type { Schemas } from '../shell/session.tsx';

/** A network that neither answers nor fails is a lost one; what was sent may be sent again. */
const patience = 20_000;

type Movement = Pick<Schemas['RecordedMovement'], 'id' | 'number' | 'lines'>;

/**
 * Records a movement whose id was made here. When the server knows the id already, an earlier try had come through
 * before its answer was lost, perhaps before a reload: then what it recorded is shown, and nothing is doubled (R16).
 */
export function useRecording<Body>({
  id,
  send,
}: {
  id: string;
  send: (body: Body, key: string, signal: AbortSignal) => Promise<Schemas['RecordedMovement']>;
}) {
  const queries = useQueryClient();
  const [movement, setMovement] = useState<Movement>();
  const sending = useSend(
    async (body: Body, key: string) => {
      try {
        const recorded = await send(body, key, AbortSignal.timeout(patience));
        // Shown at once: other lists that ask anew over a slow network must not keep the storekeeper waiting.
        setMovement(recorded);
        return recorded;
      } catch (error) {
        // The places that the form has seen are gone: it asks again and shows those of now.
        if (error instanceof Refusal && error.code === 'slotOverfilled') {
          void queries.invalidateQueries({ queryKey: ['slots'] });
        }
        throw error;
      }
    },
    { changes: ['movements', 'stock', 'slots', 'capacity', 'contracts'] },
  );
  const known = sending.error instanceof Refusal && sending.error.code === 'idTaken';
  const earlier = useQuery({
    queryKey: ['movements', id],
    queryFn: () => answer(api.GET('/movements/{id}', { params: { path: { id } } })),
    enabled: known,
  });
  const found = movement ?? (known ? earlier.data : undefined);
  return {
    sending,
    recorded: found && { movement: found, already: movement === undefined },
    forget: () => {
      setMovement(undefined);
      sending.reset();
    },
  };
}
