import type { SeededRandom } from './seeded-random.ts';

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

/** A world for the history of that number: what has few values goes round, the rest is random. */
export function inventWorld(number: number, random: SeededRandom): InventedWorld {
  const firstDay = firstDays[number % firstDays.length] ?? firstDays[0];
  const at = { firstDay, lastDay: addDays(addMonths(firstDay, monthsOfHistory), -1) };
  return {
    ...at,
    months: Array.from({ length: monthsOfHistory }, (_, index) => addMonths(firstDay, index).slice(0, 7)),
    warehouses: inventWarehouses(random),
    organizations: [0, 1].map(() => ({ vat: inventVat(at.firstDay, random) })),
    tariffs: [0, 1].map(() => categories.flatMap(({ code }) => inventRates(code, at.firstDay, random))),
    contracts: [0, 1, 2].map((index) => inventContract(number + index, index, at.firstDay, random)),
  };
}

function inventWarehouses(random: SeededRandom): readonly InventedWarehouse[] {
  return [
    {
      code: 'W-1',
      name: 'Ближний склад',
      timeZone: 'Europe/Moscow',
      slots: [
        { code: 'A-01', zone: 'A', capacity: random.between(20, 60) },
        { code: 'A-02', zone: 'A', capacity: random.between(40, 90) },
        { code: 'B-01', zone: 'B', capacity: random.between(100, 180) },
        { code: 'B-02', zone: 'B', capacity: random.between(10, 40) },
      ],
    },
    {
      code: 'W-2',
      name: 'Дальний склад',
      timeZone: 'Asia/Vladivostok',
      slots: [
        { code: 'A-01', zone: '', capacity: random.between(60, 120) },
        { code: 'C-01', zone: 'C', capacity: random.between(80, 160) },
      ],
    },
  ];
}

/** Some regimes begin in the middle of the history: months before them cannot be billed, or have another rate. */
function inventVat(firstDay: string, random: SeededRandom): readonly VatRegime[] {
  const later = addDays(firstDay, random.between(20, 80));
  return random.one([
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

export function inventPrice(per: string, random: SeededRandom): string {
  const roubles = {
    day: random.between(1, 9),
    month: random.between(80, 240),
    season: random.between(300, 1500),
  };
  const digits = random.happens(30) ? 4 : 2;
  const fraction = String(random.between(0, 10 ** digits - 1)).padStart(digits, '0');
  return `${roubles[per as keyof typeof roubles]}.${fraction}`;
}

export const pers = ['day', 'month', 'month', 'season'] as const;

/** A price and, mostly, one or two that follow it on any day of a month; sometimes the first begins too late. */
function inventRates(category: string, firstDay: string, random: SeededRandom): readonly Rate[] {
  const starts = [random.happens(8) ? addDays(firstDay, random.between(15, 50)) : '2023-01-01'];
  if (random.happens(70)) starts.push(addDays(firstDay, random.between(51, 90)));
  if (random.happens(40)) starts.push(addDays(firstDay, random.between(91, 170)));
  return starts.map((validFrom) => {
    const per = random.one(pers);
    return { category, validFrom, price: inventPrice(per, random), per };
  });
}

function inventContract(
  round: number,
  index: number,
  firstDay: string,
  random: SeededRandom,
): InventedContract {
  const startsOn = addDays(firstDay, random.one([0, 0, 5, 9, 14]));
  return {
    number: `ХР-${index + 1}`,
    client: index % clients.length,
    organization: index === 0 ? 0 : random.between(0, 1),
    tariff: random.between(0, 1),
    terms: {
      startsOn,
      endsOn: random.happens(85) ? addDays(startsOn, random.between(100, 220)) : null,
      billFrom: random.happens(20) ? addMonths(firstDay, 1).slice(0, 7) : null,
      dayCount: dayCounts[round % dayCounts.length] ?? 'arrival',
      vatIncluded: random.happens(50),
      paymentDays: random.between(0, 30),
    },
  };
}
