import type { Day } from '../../../shared/dates.ts';
import type { Tx } from '../../../shared/db.ts';
import { rows } from '../../../shared/db.ts';
import type { ChargedKind } from '../../../storage/movements/movement-kinds.ts';

/** A recorded movement, as far as a row is like it, as people compare them. */
export interface ResembledMovement {
  readonly movementId: string;
  readonly number: string;
  readonly kind: ChargedKind;
  readonly occurredOn: Day;
  readonly contract: string;
  readonly client: string;
  readonly warehouse: string;
  readonly slots: readonly string[];
  /** Several, separated by commas, when one movement that was recorded by hand has tires of several categories. */
  readonly category: string;
  /** In units. */
  readonly quantity: number;
  readonly plates: readonly string[];
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly imported: boolean;
  readonly reversal: { readonly number: string; readonly by: string; readonly reason: string } | null;
}

/** Describes movements, or some lines of them, in the order in which they are asked for. */
export async function findResembledMovements(
  tx: Tx,
  asked: readonly { readonly movementId: string; readonly lines: readonly number[] | null }[],
): Promise<readonly ResembledMovement[]> {
  const found = await rows<Omit<ResembledMovement, 'recordedAt'> & { recordedAt: Date }>(
    tx,
    `select movements.id as "movementId", movements.number, movements.kind, movements.occurred_on as "occurredOn",
       contracts.number as contract, clients.name as client, warehouses.code as warehouse, line.slots,
       line.category, line.quantity, line.plates, users.name as "recordedBy",
       movements.recorded_at as "recordedAt",
       exists (select 1 from imported_rows where imported_rows.movement_id = movements.id) as imported,
       case when undone.id is not null then
         jsonb_build_object('number', undone.number::text, 'by', undone_by.name, 'reason', undone.reason)
       end as reversal
     from jsonb_to_recordset(:asked::jsonb) as asked (place integer, "movementId" uuid, lines integer[])
     join movements on movements.id = asked."movementId"
     join contracts on contracts.id = movements.contract_id
     join clients on clients.id = contracts.client_id
     join warehouses on warehouses.id = movements.warehouse_id
     join users on users.id = movements.recorded_by
     left join movements undone on undone.reverses_id = movements.id
     left join users undone_by on undone_by.id = undone.recorded_by
     cross join lateral (
       select array_agg(distinct slots.code) as slots, string_agg(distinct categories.code, ', ') as category,
         sum(abs(movement_lines.quantity))::integer as quantity,
         coalesce(array_agg(distinct lots.plate) filter (where lots.plate is not null), '{}') as plates
       from movement_lines
       join slots on slots.id = movement_lines.slot_id
       join categories on categories.id = movement_lines.category_id
       join lots on lots.id = movement_lines.lot_id
       where movement_lines.movement_id = movements.id
         and (asked.lines is null or movement_lines.line = any(asked.lines))
     ) line
     order by asked.place`,
    {
      asked: JSON.stringify(asked.map(({ movementId, lines }, place) => ({ place, movementId, lines }))),
    },
  );
  return found.map((movement) => ({ ...movement, recordedAt: movement.recordedAt.toISOString() }));
}

/** Names of the clients of some contracts, by contract id; those that are new have none. */
export async function findClientNames(
  tx: Tx,
  contractIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ id: string; name: string }>(
    tx,
    `select contracts.id, clients.name from contracts
     join clients on clients.id = contracts.client_id
     where contracts.id = any(:contractIds::uuid[])`,
    { contractIds },
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}
