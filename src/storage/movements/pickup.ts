import type { Day } from '../../shared/dates.ts';
import { DomainError } from '../../shared/errors.ts';

export type PickupErrorCode = 'stockShort' | 'lotNotFound';

/** What can be taken of a lot in a slot on the day of a pickup: the least that lies there on it or on a later day. */
export interface StockOfLot {
  readonly lotId: string;
  readonly slotId: string;
  readonly slot: string;
  readonly category: string;
  readonly quantity: number;
}

/** Units to give back: of a lot, or first in, first out of a category; only out of `slot` when it is given. */
export interface PickupRequest {
  readonly lotId?: string | undefined;
  readonly category?: string | undefined;
  readonly slot?: string | undefined;
  readonly quantity: number;
}

export interface PickedLine {
  readonly lotId: string;
  readonly slotId: string;
  readonly slot: string;
  readonly category: string;
  readonly quantity: number;
}

/**
 * Chooses the lots of a pickup, so that every day is left at zero or more (rule R2). What names a lot or a slot is
 * served before what only names a category, so that the order of the lines does not matter.
 *
 * @param stock what can be taken of one contract in one warehouse, oldest first (day of delivery, then order of
 *   recording)
 * @param asked quantities in units, positive
 * @returns lines in the order asked, quantities positive
 * @throws DomainError lotNotFound when a named lot is not in `stock`; stockShort `{ line, on, lotId, category,
 *   available, asked, shortage }` when there is not enough: `line` counts from 1, `on` is the day of the pickup,
 *   `lotId` the lot that runs out
 */
export function pickupLines(
  stock: readonly StockOfLot[],
  asked: readonly PickupRequest[],
  occurredOn: Day,
): PickedLine[] {
  const left = stock.map(({ quantity }) => quantity);
  const picked = asked.map((): PickedLine[] => []);
  for (const index of narrowestFirst(asked)) {
    const request = asked[index];
    if (request === undefined) continue;
    picked[index] = take(stock, left, request, { occurredOn, line: index + 1 });
  }
  return picked.flat();
}

function narrowestFirst(asked: readonly PickupRequest[]): number[] {
  const width = ({ lotId, slot }: PickupRequest) =>
    (lotId === undefined ? 2 : 0) + (slot === undefined ? 1 : 0);
  return asked
    .map((request, index) => ({ index, width: width(request) }))
    .sort((a, b) => a.width - b.width)
    .map(({ index }) => index);
}

/** Takes one request out of `left`, oldest lot first. */
function take(
  stock: readonly StockOfLot[],
  left: number[],
  request: PickupRequest,
  asked: { readonly occurredOn: Day; readonly line: number },
): PickedLine[] {
  const lines: PickedLine[] = [];
  let missing = request.quantity;
  for (const [index, lot] of stock.entries()) {
    const quantity = matches(lot, request) ? Math.min(left[index] ?? 0, missing) : 0;
    if (quantity === 0) continue;
    const { lotId, slotId, slot, category } = lot;
    lines.push({ lotId, slotId, slot, category, quantity });
    left[index] = (left[index] ?? 0) - quantity;
    missing -= quantity;
    if (missing === 0) return lines;
  }
  throw refusal(stock, request, missing, asked);
}

function matches(lot: StockOfLot, { lotId, category, slot }: PickupRequest): boolean {
  return (
    (lotId === undefined || lot.lotId === lotId) &&
    (category === undefined || lot.category === category) &&
    (slot === undefined || lot.slot === slot)
  );
}

/** Lines of one pickup that draw on the same units count together: `asked` includes what narrower ones took. */
function refusal(
  stock: readonly StockOfLot[],
  request: PickupRequest,
  shortage: number,
  { occurredOn, line }: { readonly occurredOn: Day; readonly line: number },
): DomainError<PickupErrorCode> {
  const { lotId } = request;
  const named = lotId === undefined ? undefined : stock.find((lot) => lot.lotId === lotId);
  if (lotId !== undefined && (named === undefined || !matches(named, { ...request, slot: undefined }))) {
    return new DomainError('lotNotFound', { lotId });
  }
  const matching = stock.filter((lot) => matches(lot, request));
  const available = matching.reduce((total, lot) => total + lot.quantity, 0);
  return new DomainError('stockShort', {
    line,
    on: occurredOn,
    lotId: lotId ?? matching.at(-1)?.lotId ?? null,
    category: named?.category ?? request.category ?? null,
    available,
    asked: available + shortage,
    shortage,
  });
}
