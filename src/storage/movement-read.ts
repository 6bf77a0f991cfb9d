import { isDay } from '../shared/dates.ts';
import type { Day } from '../shared/dates.ts';
import type { Db } from '../shared/db.ts';
import { firstRow, rows } from '../shared/db.ts';
import { DomainError } from '../shared/errors.ts';
import type { HttpErrorCode } from '../shared/http.ts';
import type { Page, PageErrorCode } from '../shared/page.ts';
import { decodeCursor, page } from '../shared/page.ts';
import type { MovementKind } from './movement.ts';

/** A movement as it is shown: who recorded it and when, and whether it still counts. */
export interface MovementState {
  readonly id: string;
  readonly number: string;
  readonly kind: MovementKind;
  readonly contractId: string;
  readonly warehouseId: string;
  readonly occurredOn: Day;
  readonly recordedAt: string;
  readonly recordedBy: { readonly id: string; readonly name: string };
  readonly overfillReason: string | null;
  /** Of a reversal: why, and what it undoes. */
  readonly reason: string | null;
  readonly reversesId: string | null;
  readonly reversedById: string | null;
  /** `quantity` is positive; `change` is what the line does to stock: positive in, negative out. */
  readonly lines: readonly {
    readonly lotId: string;
    readonly category: string;
    readonly slot: string;
    readonly quantity: number;
    readonly change: number;
  }[];
}

type MovementRow = Omit<MovementState, 'recordedAt'> & { readonly recordedAt: Date };

const columns = `
  movements.id, movements.number, movements.kind, movements.contract_id as "contractId",
  movements.warehouse_id as "warehouseId", movements.occurred_on as "occurredOn",
  movements.recorded_at as "recordedAt",
  jsonb_build_object('id', users.id, 'name', users.name) as "recordedBy",
  movements.overfill_reason as "overfillReason", movements.reason, movements.reverses_id as "reversesId",
  reversal.id as "reversedById", line.lines`;

const lines = `
  join users on users.id = movements.recorded_by
  left join movements reversal on reversal.reverses_id = movements.id
  cross join lateral (
    select jsonb_agg(jsonb_build_object('lotId', movement_lines.lot_id, 'category', categories.code,
        'slot', slots.code, 'quantity', abs(movement_lines.quantity), 'change', movement_lines.quantity)
      order by movement_lines.line) as lines
    from movement_lines
    join categories on categories.id = movement_lines.category_id
    join slots on slots.id = movement_lines.slot_id
    where movement_lines.movement_id = movements.id
  ) line`;

/** @throws DomainError notFound */
export async function getMovement(db: Db, id: string): Promise<MovementState> {
  const found = await firstRow<MovementRow>(
    db,
    `select ${columns} from movements ${lines} where movements.id = :id`,
    { id },
  );
  if (!found) throw new DomainError<HttpErrorCode>('notFound', { id });
  return present(found);
}

interface MovementFilter {
  readonly contractId?: string | undefined;
  readonly warehouseId?: string | undefined;
  readonly kind?: MovementKind | undefined;
  /** Days on which it happened, both included. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Movements, newest first: by the day they happened, then by number. */
export async function listMovements(db: Db, filter: MovementFilter): Promise<Page<MovementState>> {
  const [afterDay = null, afterNumber = null] = newestAfter(filter.cursor);
  const found = await rows<MovementRow>(
    db,
    `with found as (
       select id from movements
       where (:contractId::uuid is null or contract_id = :contractId::uuid)
         and (:warehouseId::uuid is null or warehouse_id = :warehouseId::uuid)
         and (:kind::text is null or kind = :kind::text)
         and (:from::date is null or occurred_on >= :from::date)
         and (:to::date is null or occurred_on <= :to::date)
         and (:afterDay::date is null or (occurred_on, number) < (:afterDay::date, :afterNumber::bigint))
       order by occurred_on desc, number desc
       limit :limit
     )
     select ${columns} from found join movements on movements.id = found.id ${lines}
     order by movements.occurred_on desc, movements.number desc`,
    {
      contractId: filter.contractId ?? null,
      warehouseId: filter.warehouseId ?? null,
      kind: filter.kind ?? null,
      from: filter.from ?? null,
      to: filter.to ?? null,
      afterDay,
      afterNumber,
      limit: filter.limit + 1,
    },
  );
  return page(found, filter.limit, present, ({ occurredOn, number }) => [occurredOn, number]);
}

function newestAfter(cursor: string | undefined): readonly string[] {
  const key = decodeCursor(cursor, 2);
  if (key === undefined) return [];
  const [on = '', number = ''] = key;
  if (!isDay(on) || !/^\d{1,18}$/.test(number)) throw new DomainError<PageErrorCode>('cursorInvalid');
  return key;
}

function present(row: MovementRow): MovementState {
  return { ...row, recordedAt: row.recordedAt.toISOString() };
}
