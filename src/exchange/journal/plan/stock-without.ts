import type { StockBefore, StoredLot } from './stock-before.ts';
import type { StoredLine, UndoneMovement } from './undone-movement.ts';

/**
 * The stock as if what is undone had never happened: the tires of undone deliveries are gone, those of undone pickups lie
 * where they were taken from. What of an undone movement is recorded again as it was changes nothing.
 */
export function stockWithout(stock: StockBefore, undone: readonly UndoneMovement[]): StockBefore {
  const lines = undone.flatMap((movement) => movement.lines.filter((line) => !movement.kept.includes(line)));
  const gone = new Set(lines.filter(({ kind }) => kind === 'delivery').map(({ lotId }) => lotId));
  const lots = new Map<string, StoredLot>();
  const put = (lot: StoredLot) => {
    const name = `${lot.lotId} ${lot.slotId}`;
    const quantity = lot.quantity + (lots.get(name)?.quantity ?? 0);
    if (!gone.has(lot.lotId)) lots.set(name, { ...lot, quantity });
  };
  for (const lot of stock.lots) put(lot);
  for (const line of lines) if (line.kind === 'pickup') put(line);
  return {
    ...stock,
    lots: [...lots.values()],
    undone: lines.map((line) => ({ slotId: line.slotId, on: line.on, places: placesUndone(line) })),
  };
}

function placesUndone({ kind, quantity, places }: StoredLine): number {
  return kind === 'delivery' ? -quantity * places : quantity * places;
}
