import type { CategoryErrorCode } from '../../pricing/categories/category.ts';
import type { Day } from '../../shared/dates.ts';
import type { Db } from '../../shared/db.ts';
import { rows } from '../../shared/db.ts';
import { DomainError } from '../../shared/errors.ts';
import { fullestDays } from './slot-room-sql.ts';

/**
 * A slot as a place for a line of a delivery; `free` is what the delivery's other lines leave on its fullest day, from
 * that of the delivery on.
 */
interface SlotSuggestion {
  readonly slot: string;
  readonly zone: string;
  readonly capacity: number;
  readonly free: number;
  readonly fits: boolean;
  /** Tires of this contract and category lie there on that day. */
  readonly alike: boolean;
}

export interface SlotSuggestions {
  /** What the line needs. */
  readonly places: number;
  readonly items: readonly SlotSuggestion[];
  /** The slot that was asked about, if the warehouse has it. */
  readonly asked: SlotSuggestion | null;
}

interface PlannedLine {
  readonly category: string;
  readonly slot: string;
  readonly quantity: number;
}

interface SlotRow extends SlotSuggestion {
  readonly places: number;
  readonly suggested: boolean;
  readonly wanted: boolean;
}

/** The places that are needed, without a slot: the warehouse has none. */
type NoSlotRow = Readonly<Record<Exclude<keyof SlotRow, 'places' | 'wanted'>, null>> &
  Pick<SlotRow, 'places' | 'wanted'>;

/**
 * Where a line of a delivery could go, by the rule that may refuse it (rule R13): slots with room at the close of every day
 * from its own on, first those where tires of this contract and category lie already, then by zone and code. When none
 * fits, the roomiest.
 *
 * @param asked `slot` is one to look at besides; `others` are the other lines of the same delivery
 * @throws DomainError categoryUnknown `{ category }`
 */
export async function findSlotSuggestions(
  db: Db,
  asked: {
    readonly warehouseId: string;
    readonly contractId: string;
    /** The day of the delivery. */
    readonly on: Day;
    readonly category: string;
    /** Units, positive. */
    readonly quantity: number;
    readonly slot?: string | undefined;
    readonly others?: readonly PlannedLine[] | undefined;
    readonly limit: number;
  },
): Promise<SlotSuggestions> {
  const found = await rows<SlotRow | NoSlotRow>(
    db,
    `with need as (
       select id, places * :quantity::bigint as places from categories where code = :category
     ), planned as (
       select line.slot, sum(line.quantity * categories.places) as places
       from jsonb_to_recordset(:others::jsonb) as line (category text, slot text, quantity bigint)
       join categories on categories.code = line.category
       group by line.slot
     ), alike as (
       select stock.slot_id
       from stock_on(:on::date) stock join need on need.id = stock.category_id
       where stock.contract_id = :contractId
     ), fullest as (${fullestDays}
     ), room as (
       select slots.code, slots.zone, slots.capacity, need.places,
         slots.capacity - fullest.places - coalesce(planned.places, 0) as free,
         slots.id in (select slot_id from alike) as alike
       from slots cross join need
       left join planned on planned.slot = slots.code
       join fullest on fullest.slot_id = slots.id
       where slots.warehouse_id = :warehouseId
     ), ranked as (
       select *, free >= places as fits, bool_or(free >= places) over () as possible,
         row_number() over (order by free >= places desc,
           case when free >= places then 0 else places - free end, alike desc, zone, code) as rank
       from room
     )
     select need.places::float8 as places, ranked.code as slot, ranked.zone, ranked.capacity,
       ranked.free::float8 as free, ranked.fits, ranked.alike,
       ranked.rank <= :limit and (ranked.fits or not ranked.possible) as suggested,
       ranked.code is not distinct from :slot::text as wanted
     from need left join ranked on ranked.rank <= :limit or ranked.code = :slot::text
     order by ranked.rank`,
    { ...asked, slot: asked.slot ?? null, others: JSON.stringify(asked.others ?? []) },
  );
  const [first] = found;
  if (first === undefined) {
    throw new DomainError<CategoryErrorCode>('categoryUnknown', { category: asked.category });
  }
  const slots = found.filter((row) => row.slot !== null);
  const wanted = slots.find((row) => row.wanted);
  return {
    places: first.places,
    items: slots.filter(({ suggested }) => suggested).map(present),
    asked: wanted === undefined ? null : present(wanted),
  };
}

function present({ slot, zone, capacity, free, fits, alike }: SlotRow): SlotSuggestion {
  return { slot, zone, capacity, free, fits, alike };
}
