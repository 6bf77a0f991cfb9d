import { Dice } from './dice.ts';
import { addDays, categories, dayCounts, inventPrice, inventWorld, pers } from './invented-world.ts';
import type { InventedWorld, Rate, VatRegime } from './invented-world.ts';

interface DeliveredLine {
  readonly category: string;
  readonly quantity: number;
  readonly slot: string;
  readonly plate?: string;
  readonly brand?: string;
  readonly size?: string;
  readonly season?: string;
}

interface Moved {
  readonly contract: number;
  readonly warehouse: number;
  readonly on: string;
}

/** Something that somebody does over the API on the day `today`; numbers are places in lists, taken modulo. */
export type InventedDeed = { readonly today: string } & (
  | (Moved & {
      readonly kind: 'deliver';
      readonly lines: readonly DeliveredLine[];
      readonly overfillReason?: string;
    })
  | (Moved & {
      readonly kind: 'pick up';
      readonly lines: readonly {
        readonly category: string;
        readonly quantity: number;
        readonly slot?: string;
      }[];
    })
  | { readonly kind: 'pick up of lot'; readonly lot: number; readonly on: string; readonly quantity: number }
  | (Moved & { readonly kind: 'pick up of strange lot'; readonly lot: number })
  | { readonly kind: 'reverse'; readonly movement: number }
  | {
      readonly kind: 'bill';
      readonly month: string;
      readonly mode: 'preview' | 'issue';
      readonly contract?: number;
      /** Of the last preview of that month. */
      readonly byFingerprint?: boolean;
    }
  | { readonly kind: 'void'; readonly invoice: number }
  | { readonly kind: 'add price'; readonly tariff: number; readonly rate: Rate }
  | {
      readonly kind: 'change terms';
      readonly contract: number;
      readonly terms: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'add VAT regime'; readonly organization: number; readonly regime: VatRegime }
);

export interface InventedHistory {
  readonly world: InventedWorld;
  readonly deeds: readonly InventedDeed[];
}

/** The history of that number: always the same. No deed lies after its `today`, no month is billed before it begins. */
export function inventHistory(number: number): InventedHistory {
  const dice = new Dice(20_260_331 + number);
  const world = inventWorld(number, dice);
  const deeds: InventedDeed[] = [];
  for (let today = world.firstDay; today <= world.lastDay; today = addDays(today, dice.between(1, 8))) {
    deeds.push(...closing(world, deeds, today, dice), ...workday(world, today, dice));
  }
  return { world, deeds: [...deeds, ...lastDays(world, dice)] };
}

function workday(world: InventedWorld, today: string, dice: Dice): readonly InventedDeed[] {
  const dealt = dice.between(1, 100);
  if (dealt <= 36) return [deliver(world, today, dice)];
  if (dealt <= 46) return inAndOut(world, today, dice);
  if (dealt <= 64) return [pickUp(world, today, dice)];
  if (dealt <= 76) return [pickUpOfLot(world, today, dice)];
  if (dealt <= 86) return [{ kind: 'reverse', today, movement: dice.between(0, 60) }];
  if (dealt <= 88) return [addPrice(world, today, dice)];
  if (dealt <= 91) return [changeTerms(world, today, dice)];
  if (dealt <= 92) return [addVatRegime(today, dice)];
  if (dealt <= 95) return [{ kind: 'void', today, invoice: dice.between(0, 20) }];
  return [
    { kind: 'bill', today, month: dice.one(begun(world, today)), mode: dice.one(['preview', 'issue']) },
  ];
}

function begun({ months }: InventedWorld, today: string): readonly string[] {
  return months.filter((month) => month <= today.slice(0, 7));
}

/** Late is usual; ends and beginnings of months and the leap day come more often than other days. */
function dayOf({ firstDay }: InventedWorld, today: string, dice: Dice): string {
  const late = dice.happens(55) ? 0 : dice.happens(60) ? dice.between(1, 10) : dice.between(11, 75);
  const day = addDays(today, -late);
  const beginning = `${day.slice(0, 7)}-01`;
  const wanted = dice.one([day, day, day, day, beginning, addDays(beginning, -1), '2024-02-29']);
  const seasonal = wanted !== '2024-02-29' || (wanted <= today && firstDay === '2023-11-01');
  return seasonal && wanted >= addDays(firstDay, -1) ? wanted : day < firstDay ? firstDay : day;
}

/** A day before the contract starts is rare. */
function moved(world: InventedWorld, today: string, dice: Dice): Moved {
  const contract = dice.between(0, world.contracts.length - 1);
  const startsOn = world.contracts[contract]?.terms.startsOn ?? world.firstDay;
  const day = dayOf(world, today, dice);
  const tooEarly = day < startsOn && startsOn <= today && dice.happens(80);
  return { contract, warehouse: dice.happens(70) ? 0 : 1, on: tooEarly ? startsOn : day };
}

const mostUnits: Readonly<Record<string, number>> = { ATV: 2, 'R13-15': 30, TRUCK: 10 };

function units(dice: Dice): { category: string; quantity: number } {
  const category = dice.one(['ATV', 'R13-15', 'R13-15', 'R13-15', 'TRUCK', 'TRUCK']);
  return { category, quantity: dice.between(1, mostUnits[category] ?? 1) };
}

function slotOf(world: InventedWorld, warehouse: number, dice: Dice): string {
  return dice.one(world.warehouses[warehouse]?.slots ?? []).code;
}

function deliveredLine(world: InventedWorld, warehouse: number, dice: Dice): DeliveredLine {
  const line = { ...units(dice), slot: slotOf(world, warehouse, dice) };
  if (dice.happens(40)) return line;
  const plate = dice.between(1, 9);
  const brand = plate % 2 ? 'Nokian' : 'Cordiant';
  return { ...line, plate: `А00${plate}АА77`, brand, size: `20${plate}/55`, season: 'winter' };
}

function deliver(world: InventedWorld, today: string, dice: Dice): InventedDeed {
  const where = moved(world, today, dice);
  const lines = Array.from({ length: dice.one([1, 1, 1, 2, 3]) }, () =>
    deliveredLine(world, where.warehouse, dice),
  );
  const reason = dice.happens(15) ? { overfillReason: 'Сезон' } : {};
  return { kind: 'deliver', today, ...where, lines, ...reason };
}

function pickUp(world: InventedWorld, today: string, dice: Dice): InventedDeed {
  const where = moved(world, today, dice);
  const lines = Array.from({ length: dice.one([1, 1, 1, 2]) }, () => ({
    category: dice.one(['ATV', 'R13-15', 'R13-15', 'TRUCK']),
    quantity: dice.between(1, 8),
    ...(dice.happens(25) ? { slot: slotOf(world, where.warehouse, dice) } : {}),
  }));
  return { kind: 'pick up', today, ...where, lines };
}

/** Part or all of what came leaves again on the same day. */
function inAndOut(world: InventedWorld, today: string, dice: Dice): readonly InventedDeed[] {
  const where = moved(world, today, dice);
  const line = deliveredLine(world, where.warehouse, dice);
  const { category, quantity } = line;
  return [
    { kind: 'deliver', today, ...where, lines: [line], overfillReason: 'На день' },
    { kind: 'pick up', today, ...where, lines: [{ category, quantity: dice.between(1, quantity) }] },
  ];
}

function pickUpOfLot(world: InventedWorld, today: string, dice: Dice): InventedDeed {
  const lot = dice.between(0, 60);
  const where = moved(world, today, dice);
  if (dice.happens(10)) return { kind: 'pick up of strange lot', today, ...where, lot };
  const on = dice.happens(60) ? today : where.on;
  return { kind: 'pick up of lot', today, lot, on, quantity: dice.between(1, 9) };
}

function addPrice(world: InventedWorld, today: string, dice: Dice): InventedDeed {
  const per = dice.one(pers);
  const validFrom = dayOf(world, today, dice);
  const rate = { category: dice.one(categories).code, validFrom, price: inventPrice(per, dice), per };
  return { kind: 'add price', today, tariff: dice.between(0, 1), rate };
}

function changeTerms({ contracts }: InventedWorld, today: string, dice: Dice): InventedDeed {
  const contract = dice.between(0, contracts.length - 1);
  const terms = dice.one<Readonly<Record<string, unknown>>>([
    { dayCount: dice.one(dayCounts) },
    { endsOn: addDays(today, dice.between(0, 120)) },
    { tariff: dice.between(0, 1) },
  ]);
  return { kind: 'change terms', today, contract, terms };
}

function addVatRegime(today: string, dice: Dice): InventedDeed {
  const regime = { validFrom: dice.one(['2022-01-01', today]), rate: dice.one(['none', '10', '20']) };
  return { kind: 'add VAT regime', today, organization: dice.between(0, 1), regime };
}

/** On the first work day of a month the one before is issued: at once, by a preview, in part, or forgotten. */
function closing(
  world: InventedWorld,
  deeds: readonly InventedDeed[],
  today: string,
  dice: Dice,
): readonly InventedDeed[] {
  const month = today.slice(0, 7);
  const last = deeds.at(-1)?.today.slice(0, 7) ?? month;
  if (last === month) return [];
  const bill = { kind: 'bill', today, month: last } as const;
  const seen = { ...bill, mode: 'preview' } as const;
  const issue = { ...bill, mode: 'issue' } as const;
  return dice.one<readonly InventedDeed[]>([
    [issue],
    [issue, issue],
    [seen, { ...issue, byFingerprint: true }],
    [seen, deliver(world, today, dice), { ...issue, byFingerprint: true }],
    [{ ...issue, contract: dice.between(0, 2) }],
    [{ ...issue, month }, issue],
    [],
  ]);
}

/** What was carried or forgotten is issued, one invoice is voided and issued anew, and late facts follow. */
function lastDays(world: InventedWorld, dice: Dice): readonly InventedDeed[] {
  const { lastDay: today, months } = world;
  const month = months.at(-1) ?? '';
  const bill = { kind: 'bill', today, month, mode: 'issue' } as const;
  return [
    bill,
    { kind: 'void', today, invoice: dice.between(0, 20) },
    { ...bill, month: dice.one(months) },
    bill,
    deliver(world, today, dice),
    pickUp(world, today, dice),
  ];
}
