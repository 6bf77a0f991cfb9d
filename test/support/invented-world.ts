import type { Dice } from './dice.ts';

/** What stands before the first tire comes; everything else refers to it by place in these lists. */
export interface InventedWorld {
  /** The first of a month; the history ends with the last day of its sixth month. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly months: readonly string[];
  readonly warehouses: readonly InventedWarehouse[];
  readonly organizations: readonly { readonly vat: readonly VatRegime[] }[];
  readonly tariffs: readonly (readonly Rate[])[];
  readonly contracts: readonly InventedContract[];
}

interface InventedWarehouse {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly slots: readonly { readonly code: string; readonly zone: string; readonly capacity: number }[];
}

export interface VatRegime {
  readonly validFrom: string;
  readonly rate: string;
}

export interface Rate {
  readonly category: string;
  readonly validFrom: string;
  readonly price: string;
  readonly per: string;
}

interface InventedContract {
  readonly number: string;
  readonly client: number;
  readonly organization: number;
  readonly tariff: number;
  readonly terms: {
    readonly startsOn: string;
    readonly endsOn: string | null;
    readonly billFrom: string | null;
    readonly dayCount: string;
    readonly vatIncluded: boolean;
    readonly paymentDays: number;
  };
}

export const categories = [
  { code: 'ATV', name: 'Квадроцикл', places: 40 },
  { code: 'R13-15', name: 'Шина 13–15', places: 1 },
  { code: 'TRUCK', name: 'Грузовая шина', places: 3 },
] as const;

export const clients = ['ООО «Альфа»', 'ИП Бета'] as const;
export const dayCounts = ['arrival', 'departure', 'both'] as const;

const monthsOfHistory = 6;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function addMonths(firstOfMonth: string, months: number): string {
  const date = new Date(firstOfMonth);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** The season with a leap day, the one in which VAT rises from 20 to 22, and a plain one. */
const firstDays = ['2023-11-01', '2025-09-01', '2024-10-01'] as const;

/** A world for the history of that number: what has few values goes round, the rest is left to the dice. */
export function inventWorld(number: number, dice: Dice): InventedWorld {
  const firstDay = firstDays[number % firstDays.length] ?? firstDays[0];
  const at = { firstDay, lastDay: addDays(addMonths(firstDay, monthsOfHistory), -1) };
  return {
    ...at,
    months: Array.from({ length: monthsOfHistory }, (_, index) => addMonths(firstDay, index).slice(0, 7)),
    warehouses: inventWarehouses(dice),
    organizations: [0, 1].map(() => ({ vat: inventVat(at.firstDay, dice) })),
    tariffs: [0, 1].map(() => categories.flatMap(({ code }) => inventRates(code, at.firstDay, dice))),
    contracts: [0, 1, 2].map((index) => inventContract(number + index, index, at.firstDay, dice)),
  };
}

function inventWarehouses(dice: Dice): readonly InventedWarehouse[] {
  return [
    {
      code: 'W-1',
      name: 'Ближний склад',
      timeZone: 'Europe/Moscow',
      slots: [
        { code: 'A-01', zone: 'A', capacity: dice.between(20, 60) },
        { code: 'A-02', zone: 'A', capacity: dice.between(40, 90) },
        { code: 'B-01', zone: 'B', capacity: dice.between(100, 180) },
        { code: 'B-02', zone: 'B', capacity: dice.between(10, 40) },
      ],
    },
    {
      code: 'W-2',
      name: 'Дальний склад',
      timeZone: 'Asia/Vladivostok',
      slots: [
        { code: 'A-01', zone: '', capacity: dice.between(60, 120) },
        { code: 'C-01', zone: 'C', capacity: dice.between(80, 160) },
      ],
    },
  ];
}

/** Some regimes begin in the middle of the history: months before them cannot be billed, or have another rate. */
function inventVat(firstDay: string, dice: Dice): readonly VatRegime[] {
  const later = addDays(firstDay, dice.between(20, 80));
  return dice.one([
    [
      { validFrom: '2019-01-01', rate: '20' },
      { validFrom: '2026-01-01', rate: '22' },
    ],
    [
      { validFrom: '2019-01-01', rate: '20' },
      { validFrom: '2026-01-01', rate: '22' },
    ],
    [{ validFrom: '2019-01-01', rate: 'none' }],
    [
      { validFrom: '2019-01-01', rate: '5' },
      { validFrom: later, rate: '7' },
    ],
    [{ validFrom: addDays(firstDay, 31), rate: '20' }],
  ]);
}

export function inventPrice(per: string, dice: Dice): string {
  const roubles = { day: dice.between(1, 9), month: dice.between(80, 240), season: dice.between(300, 1500) };
  const digits = dice.happens(30) ? 4 : 2;
  const fraction = String(dice.between(0, 10 ** digits - 1)).padStart(digits, '0');
  return `${roubles[per as keyof typeof roubles]}.${fraction}`;
}

export const pers = ['day', 'month', 'month', 'season'] as const;

/** A price and, mostly, one or two that follow it on any day of a month; sometimes the first begins too late. */
function inventRates(category: string, firstDay: string, dice: Dice): readonly Rate[] {
  const starts = [dice.happens(8) ? addDays(firstDay, dice.between(15, 50)) : '2023-01-01'];
  if (dice.happens(70)) starts.push(addDays(firstDay, dice.between(51, 90)));
  if (dice.happens(40)) starts.push(addDays(firstDay, dice.between(91, 170)));
  return starts.map((validFrom) => {
    const per = dice.one(pers);
    return { category, validFrom, price: inventPrice(per, dice), per };
  });
}

function inventContract(round: number, index: number, firstDay: string, dice: Dice): InventedContract {
  const startsOn = addDays(firstDay, dice.one([0, 0, 5, 9, 14]));
  return {
    number: `ХР-${index + 1}`,
    client: index % clients.length,
    organization: index === 0 ? 0 : dice.between(0, 1),
    tariff: dice.between(0, 1),
    terms: {
      startsOn,
      endsOn: dice.happens(85) ? addDays(startsOn, dice.between(100, 220)) : null,
      billFrom: dice.happens(20) ? addMonths(firstDay, 1).slice(0, 7) : null,
      dayCount: dayCounts[round % dayCounts.length] ?? 'arrival',
      vatIncluded: dice.happens(50),
      paymentDays: dice.between(0, 30),
    },
  };
}
