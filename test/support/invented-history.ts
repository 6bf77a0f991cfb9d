import { SeededRandom } from './seeded-random.ts';
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
export type InventedAction = { readonly today: string } & (
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
  readonly actions: readonly InventedAction[];
}

/** The history of that number: always the same. No action lies after its `today`, no month is billed before it begins. */
export function inventHistory(number: number): InventedHistory {
  const random = new SeededRandom(20_260_331 + number);
  const world = inventWorld(number, random);
  const actions: InventedAction[] = [];
  for (let today = world.firstDay; today <= world.lastDay; today = addDays(today, random.between(1, 8))) {
    actions.push(...closing(world, actions, today, random), ...workday(world, today, random));
  }
  return { world, actions: [...actions, ...lastDays(world, random)] };
}

function workday(world: InventedWorld, today: string, random: SeededRandom): readonly InventedAction[] {
  const dealt = random.between(1, 100);
  if (dealt <= 36) return [deliver(world, today, random)];
  if (dealt <= 46) return inAndOut(world, today, random);
  if (dealt <= 64) return [pickUp(world, today, random)];
  if (dealt <= 76) return [pickUpOfLot(world, today, random)];
  if (dealt <= 86) return [{ kind: 'reverse', today, movement: random.between(0, 60) }];
  if (dealt <= 88) return [addPrice(world, today, random)];
  if (dealt <= 91) return [changeTerms(world, today, random)];
  if (dealt <= 92) return [addVatRegime(today, random)];
  if (dealt <= 95) return [{ kind: 'void', today, invoice: random.between(0, 20) }];
  return [
    { kind: 'bill', today, month: random.one(begun(world, today)), mode: random.one(['preview', 'issue']) },
  ];
}

function begun({ months }: InventedWorld, today: string): readonly string[] {
  return months.filter((month) => month <= today.slice(0, 7));
}

/** Late is usual; ends and beginnings of months and the leap day come more often than other days. */
function dayOf({ firstDay }: InventedWorld, today: string, random: SeededRandom): string {
  const late = random.happens(55) ? 0 : random.happens(60) ? random.between(1, 10) : random.between(11, 75);
  const day = addDays(today, -late);
  const beginning = `${day.slice(0, 7)}-01`;
  const wanted = random.one([day, day, day, day, beginning, addDays(beginning, -1), '2024-02-29']);
  const seasonal = wanted !== '2024-02-29' || (wanted <= today && firstDay === '2023-11-01');
  return seasonal && wanted >= addDays(firstDay, -1) ? wanted : day < firstDay ? firstDay : day;
}

/** A day before the contract starts is rare. */
function moved(world: InventedWorld, today: string, random: SeededRandom): Moved {
  const contract = random.between(0, world.contracts.length - 1);
  const startsOn = world.contracts[contract]?.terms.startsOn ?? world.firstDay;
  const day = dayOf(world, today, random);
  const tooEarly = day < startsOn && startsOn <= today && random.happens(80);
  return { contract, warehouse: random.happens(70) ? 0 : 1, on: tooEarly ? startsOn : day };
}

const mostUnits: Readonly<Record<string, number>> = { ATV: 2, 'R13-15': 30, TRUCK: 10 };

function units(random: SeededRandom): { category: string; quantity: number } {
  const category = random.one(['ATV', 'R13-15', 'R13-15', 'R13-15', 'TRUCK', 'TRUCK']);
  return { category, quantity: random.between(1, mostUnits[category] ?? 1) };
}

function slotOf(world: InventedWorld, warehouse: number, random: SeededRandom): string {
  return random.one(world.warehouses[warehouse]?.slots ?? []).code;
}

function deliveredLine(world: InventedWorld, warehouse: number, random: SeededRandom): DeliveredLine {
  const line = { ...units(random), slot: slotOf(world, warehouse, random) };
  if (random.happens(40)) return line;
  const plate = random.between(1, 9);
  const brand = plate % 2 ? 'Nokian' : 'Cordiant';
  return { ...line, plate: `А00${plate}АА77`, brand, size: `20${plate}/55`, season: 'winter' };
}

function deliver(world: InventedWorld, today: string, random: SeededRandom): InventedAction {
  const where = moved(world, today, random);
  const lines = Array.from({ length: random.one([1, 1, 1, 2, 3]) }, () =>
    deliveredLine(world, where.warehouse, random),
  );
  const reason = random.happens(15) ? { overfillReason: 'Сезон' } : {};
  return { kind: 'deliver', today, ...where, lines, ...reason };
}

function pickUp(world: InventedWorld, today: string, random: SeededRandom): InventedAction {
  const where = moved(world, today, random);
  const lines = Array.from({ length: random.one([1, 1, 1, 2]) }, () => ({
    category: random.one(['ATV', 'R13-15', 'R13-15', 'TRUCK']),
    quantity: random.between(1, 8),
    ...(random.happens(25) ? { slot: slotOf(world, where.warehouse, random) } : {}),
  }));
  return { kind: 'pick up', today, ...where, lines };
}

/** Part or all of what came leaves again on the same day. */
function inAndOut(world: InventedWorld, today: string, random: SeededRandom): readonly InventedAction[] {
  const where = moved(world, today, random);
  const line = deliveredLine(world, where.warehouse, random);
  const { category, quantity } = line;
  return [
    { kind: 'deliver', today, ...where, lines: [line], overfillReason: 'На день' },
    { kind: 'pick up', today, ...where, lines: [{ category, quantity: random.between(1, quantity) }] },
  ];
}

function pickUpOfLot(world: InventedWorld, today: string, random: SeededRandom): InventedAction {
  const lot = random.between(0, 60);
  const where = moved(world, today, random);
  if (random.happens(10)) return { kind: 'pick up of strange lot', today, ...where, lot };
  const on = random.happens(60) ? today : where.on;
  return { kind: 'pick up of lot', today, lot, on, quantity: random.between(1, 9) };
}

function addPrice(world: InventedWorld, today: string, random: SeededRandom): InventedAction {
  const per = random.one(pers);
  const validFrom = dayOf(world, today, random);
  const rate = { category: random.one(categories).code, validFrom, price: inventPrice(per, random), per };
  return { kind: 'add price', today, tariff: random.between(0, 1), rate };
}

function changeTerms({ contracts }: InventedWorld, today: string, random: SeededRandom): InventedAction {
  const contract = random.between(0, contracts.length - 1);
  const terms = random.one<Readonly<Record<string, unknown>>>([
    { dayCount: random.one(dayCounts) },
    { endsOn: addDays(today, random.between(0, 120)) },
    { tariff: random.between(0, 1) },
  ]);
  return { kind: 'change terms', today, contract, terms };
}

function addVatRegime(today: string, random: SeededRandom): InventedAction {
  const regime = { validFrom: random.one(['2022-01-01', today]), rate: random.one(['none', '10', '20']) };
  return { kind: 'add VAT regime', today, organization: random.between(0, 1), regime };
}

/** On the first work day of a month the one before is issued: at once, by a preview, in part, or forgotten. */
function closing(
  world: InventedWorld,
  actions: readonly InventedAction[],
  today: string,
  random: SeededRandom,
): readonly InventedAction[] {
  const month = today.slice(0, 7);
  const last = actions.at(-1)?.today.slice(0, 7) ?? month;
  if (last === month) return [];
  const bill = { kind: 'bill', today, month: last } as const;
  const seen = { ...bill, mode: 'preview' } as const;
  const issue = { ...bill, mode: 'issue' } as const;
  return random.one<readonly InventedAction[]>([
    [issue],
    [issue, issue],
    [seen, { ...issue, byFingerprint: true }],
    [seen, deliver(world, today, random), { ...issue, byFingerprint: true }],
    [{ ...issue, contract: random.between(0, 2) }],
    [{ ...issue, month }, issue],
    [],
  ]);
}

/** What was carried or forgotten is issued, one invoice is voided and issued anew, and late facts follow. */
function lastDays(world: InventedWorld, random: SeededRandom): readonly InventedAction[] {
  const { lastDay: today, months } = world;
  const month = months.at(-1) ?? '';
  const bill = { kind: 'bill', today, month, mode: 'issue' } as const;
  return [
    bill,
    { kind: 'void', today, invoice: random.between(0, 20) },
    { ...bill, month: random.one(months) },
    bill,
    deliver(world, today, random),
    pickUp(world, today, random),
  ];
}
