import { contractNumberContains } from '../../clients/contracts/contract-number-sql.ts';
import { contains, containsCode, patternOf } from '../../shared/search-sql.ts';
import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { firstRow } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import type { HttpErrorCode } from '../../http/endpoint.ts';
import type { Page, PageQuery } from '../../shared/page.ts';
import { listOrder } from '../../shared/page.ts';
import { readPage } from '../../shared/read-page.ts';
import type { KnownOfLot } from '../lots/lot-fields.ts';
import { lotObject } from '../lots/lot-sql.ts';
import type { MovementKind } from './movement-kinds.ts';

/** A movement as it is shown: who recorded it and when, and whether it still counts. */
export interface MovementState {
  readonly id: string;
  readonly number: string;
  readonly kind: MovementKind;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly warehouseId: string;
  readonly warehouseName: string;
  /** IANA zone of the warehouse, by whose clocks `recordedAt` is shown. */
  readonly timeZone: string;
  readonly occurredOn: Day;
  readonly recordedAt: string;
  readonly recordedBy: { readonly id: string; readonly name: string };
  readonly overfillReason: string | null;
  /** Of a reversal: why, and what it undoes. */
  readonly reason: string | null;
  readonly reversesId: string | null;
  readonly reversedById: string | null;
  /** Units that the movement put down or took up, positive; of a transfer those that it moved. */
  readonly quantity: number;
  /** `quantity` is positive; `change` is what the line does to stock: positive in, negative out. */
  readonly lines: readonly (KnownOfLot & {
    readonly lotId: string;
    readonly category: string;
    readonly slot: string;
    readonly zone: string;
    readonly quantity: number;
    readonly change: number;
  })[];
}

type MovementRow = Omit<MovementState, 'recordedAt'> & { readonly recordedAt: Date };

const columns = `
  movements.id, movements.number, movements.kind, movements.contract_id as "contractId",
  contracts.number as "contractNumber", clients.id as "clientId", clients.name as "clientName",
  movements.warehouse_id as "warehouseId", warehouses.name as "warehouseName", warehouses.time_zone as "timeZone",
  movements.occurred_on as "occurredOn",
  movements.recorded_at as "recordedAt",
  jsonb_build_object('id', users.id, 'name', users.name) as "recordedBy",
  movements.overfill_reason as "overfillReason", movements.reason, movements.reverses_id as "reversesId",
  reversal.id as "reversedById", line.quantity, line.lines`;

const parties = `
  join contracts on contracts.id = movements.contract_id
  join clients on clients.id = contracts.client_id
  join warehouses on warehouses.id = movements.warehouse_id`;

const lines = `
  join users on users.id = movements.recorded_by
  left join movements reversal on reversal.reverses_id = movements.id
  cross join lateral (
    select jsonb_agg(jsonb_build_object('lotId', movement_lines.lot_id, 'category', categories.code,
        'slot', slots.code, 'zone', slots.zone, 'quantity', abs(movement_lines.quantity),
        'change', movement_lines.quantity, ${lotObject})
      order by movement_lines.line) as lines,
      greatest(sum(movement_lines.quantity) filter (where movement_lines.quantity > 0),
        -sum(movement_lines.quantity) filter (where movement_lines.quantity < 0))::float8 as quantity
    from movement_lines
    join lots on lots.id = movement_lines.lot_id
    join categories on categories.id = movement_lines.category_id
    join slots on slots.id = movement_lines.slot_id
    where movement_lines.movement_id = movements.id
  ) line`;

/** @throws DomainError notFound */
export async function getMovement(db: Db, id: string): Promise<MovementState> {
  const found = await firstRow<MovementRow>(
    db,
    `select ${columns} from movements ${parties} ${lines} where movements.id = :id`,
    { id },
  );
  if (!found) throw new DomainError<HttpErrorCode>('notFound', { id });
  return present(found);
}

export const movementOrder = listOrder({
  by: {
    date: { sql: 'movements.occurred_on', type: 'date' },
    number: { sql: 'movements.number', type: 'bigint' },
    recorded: { sql: 'movements.recorded_at', type: 'timestamptz' },
    kind: { sql: 'movements.kind', type: 'text' },
    contract: { sql: 'contracts.number', type: 'text' },
    client: { sql: 'clients.name collate "und-x-icu"', type: 'text' },
    warehouse: { sql: 'warehouses.code', type: 'text' },
  },
  ties: [{ sql: 'movements.number', type: 'bigint' }],
  first: '-date',
});

interface MovementFilter extends PageQuery<keyof typeof movementOrder.by> {
  readonly contractId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly warehouseId?: string | undefined;
  readonly kind?: MovementKind | undefined;
  /** Days on which it happened, both included. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** A part of the client's name or ИНН, of the contract's number, or of a plate; or the movement's number. */
  readonly q?: string | undefined;
}

/** Movements, newest first or in another order. */
export async function listMovements(db: Db, filter: MovementFilter): Promise<Page<MovementState>> {
  return readPage(db, movementOrder, filter, {
    sql: ({ key, after, orderBy, end }) => `
     with found as (
       select movements.id, ${key}, row_number() over (order by ${orderBy}) as place
       from movements ${parties}
       where (:contractId::uuid is null or movements.contract_id = :contractId::uuid)
         and (:clientId::uuid is null or contracts.client_id = :clientId::uuid)
         and (:warehouseId::uuid is null or movements.warehouse_id = :warehouseId::uuid)
         and (:kind::text is null or movements.kind = :kind::text)
         and (:from::date is null or movements.occurred_on >= :from::date)
         and (:to::date is null or movements.occurred_on <= :to::date)
         and (:pattern::text is null or ${matching})
         and ${after}
       ${end}
     )
     select ${columns}, found."pageKey"
     from found join movements on movements.id = found.id ${parties} ${lines}
     order by found.place`,
    bindings: {
      contractId: filter.contractId ?? null,
      clientId: filter.clientId ?? null,
      warehouseId: filter.warehouseId ?? null,
      kind: filter.kind ?? null,
      from: filter.from ?? null,
      to: filter.to ?? null,
      whole: filter.q ?? null,
      pattern: patternOf(filter.q),
    },
    present,
  });
}

const matching = `(movements.number::text = :whole
  or ${contractNumberContains('movements.contract_id')} or ${contains('clients.name')}
  or clients.inn like :pattern
  or movements.id in (
    select movement_id from movement_lines join lots on lots.id = movement_lines.lot_id
    where lots.plate is not null and ${containsCode('lots.plate')}))`;

function present(row: MovementRow): MovementState {
  return { ...row, recordedAt: row.recordedAt.toISOString() };
}
