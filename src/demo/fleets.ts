import { day } from '../shared/dates.ts';
import type { Day } from '../shared/dates.ts';
import type { Client } from '../clients/clients/client.ts';
import type { DayCount } from '../clients/contracts/contract-terms.ts';
import type { NewRate } from '../pricing/tariffs/tariff.ts';

/** The price list of the summer; nobody has thought of truck tires: the accountant finds out when closing March (rule R15). */
export const summerTariff: { code: string; name: string; rates: readonly NewRate[] } = {
  code: 'ЛЕТО-2026',
  name: 'Летнее хранение 2026',
  rates: [
    { category: 'R13-15', validFrom: day('2026-03-01'), price: '110.00', per: 'month' },
    { category: 'R16-18', validFrom: day('2026-03-01'), price: '150.00', per: 'month' },
    { category: 'R19+', validFrom: day('2026-03-01'), price: '205.00', per: 'month' },
  ],
};

interface Fleet {
  readonly client: Omit<Client, 'id'>;
  readonly contract: string;
  readonly tariff: string;
  readonly dayCount: DayCount;
  /** The region on its plates. */
  readonly region: string;
}

/** Companies that bring their winter tires in March, for the summer. */
export const fleets = {
  volna: {
    client: {
      name: 'ООО "Каршеринг Волна"',
      inn: '7728419061',
      kpp: '772801001',
      address: '117485, г. Москва, ул. Профсоюзная, д. 88',
      emails: ['buh@volna.example.com'],
    },
    contract: 'ХР-2026/015',
    tariff: 'МЕСЯЦ',
    dayCount: 'arrival',
    region: '777',
  },
  express: {
    client: {
      name: 'АО "Северный экспресс"',
      inn: '7709164386',
      kpp: '770901001',
      address: '105064, г. Москва, ул. Земляной Вал, д. 24',
      emails: ['finance@express.example.com', 'garage@express.example.com'],
    },
    contract: 'ХР-2026/016',
    tariff: 'СУТКИ',
    dayCount: 'arrival',
    region: '197',
  },
  cargo: {
    client: {
      name: 'ООО "Карго Тракт"',
      inn: '5029471354',
      kpp: '502901001',
      address: '141009, Московская обл., г. Мытищи, ул. Колонцова, д. 5',
      emails: ['buh@cargo.example.com'],
    },
    contract: 'ХР-2026/017',
    tariff: summerTariff.code,
    dayCount: 'arrival',
    region: '50',
  },
  city: {
    client: {
      name: 'ООО "Автопарк Мегаполис"',
      inn: '7713548201',
      kpp: '771301001',
      address: '127238, г. Москва, Дмитровское ш., д. 71',
      emails: ['buh@city.example.com'],
    },
    contract: 'ХР-2026/018',
    tariff: summerTariff.code,
    dayCount: 'departure',
    region: '799',
  },
  trader: {
    client: {
      name: 'ИП Соколова Марина Андреевна',
      inn: '500918372687',
      kpp: null,
      address: '142000, Московская обл., г. Домодедово, Каширское ш., д. 12',
      emails: [],
    },
    contract: 'ХР-2026/019',
    tariff: 'МЕСЯЦ',
    dayCount: 'both',
    region: '750',
  },
} satisfies Record<string, Fleet>;

interface AtGate {
  readonly on: Day;
  readonly fleet: keyof typeof fleets;
  readonly warehouse: 'СКЛ-1' | 'СКЛ-2';
}

interface Arrival extends AtGate {
  /** How many cars' tires of which category came into which slot. */
  readonly cars: readonly (readonly [slot: string, category: string, cars: number])[];
  /** Why a slot may hold more than its capacity (rule R13). */
  readonly overfillReason?: string;
  /** Why it was a mistake that is undone at once (rule R1). */
  readonly reversed?: string;
}

interface Leaving extends AtGate {
  readonly units: readonly (readonly [category: string, units: number])[];
}

const tight = 'Соседние ячейки готовят к покраске, восемь шин заберут завтра';

/** What came and went in March, until the demo's day. */
export const fleetMovements: readonly (Arrival | Leaving)[] = [
  came('2026-03-03', 'volna', 'СКЛ-1', ['А-01-1', 'R16-18', 15], ['А-01-2', 'R16-18', 15]),
  came('2026-03-04', 'express', 'СКЛ-2', ['А-01-1', 'R13-15', 15], ['А-01-2', 'R13-15', 15]),
  came('2026-03-05', 'city', 'СКЛ-1', ['Б-01-1', 'R19+', 15], ['Б-01-2', 'R19+', 11]),
  came('2026-03-06', 'volna', 'СКЛ-1', ['А-01-3', 'R16-18', 15], ['А-01-4', 'R16-18', 12]),
  came('2026-03-10', 'cargo', 'СКЛ-2', ['Б-01-1', 'TRUCK', 3], ['Б-01-2', 'TRUCK', 3]),
  came('2026-03-11', 'volna', 'СКЛ-1', ['А-02-1', 'R16-18', 15], ['А-02-2', 'R16-18', 15]),
  came('2026-03-12', 'express', 'СКЛ-2', ['А-02-1', 'R13-15', 14], ['А-02-2', 'R16-18', 10]),
  came('2026-03-13', 'city', 'СКЛ-1', ['Б-02-1', 'R16-18', 15], ['Б-02-2', 'R16-18', 15]),
  came('2026-03-14', 'trader', 'СКЛ-1', ['В-01-1', 'R13-15', 2], ['В-01-1', 'R16-18', 3]),
  came('2026-03-16', 'cargo', 'СКЛ-2', ['Б-01-3', 'TRUCK', 3], ['Б-01-4', 'TRUCK', 3]),
  came('2026-03-17', 'volna', 'СКЛ-1', ['А-02-3', 'R16-18', 15], ['А-02-4', 'R16-18', 9]),
  came('2026-03-18', 'cargo', 'СКЛ-2', ['Б-02-1', 'TRUCK', 3], ['Б-02-2', 'TRUCK', 3]),
  left('2026-03-19', 'volna', 'СКЛ-1', ['R16-18', 16]),
  came('2026-03-20', 'express', 'СКЛ-2', ['А-02-3', 'R13-15', 15]),
  left('2026-03-23', 'express', 'СКЛ-2', ['R13-15', 40]),
  came('2026-03-24', 'volna', 'СКЛ-1', ['А-03-1', 'R16-18', 15], ['А-03-2', 'R16-18', 10]),
  came('2026-03-25', 'city', 'СКЛ-1', ['Б-02-3', 'R16-18', 15], ['Б-02-4', 'R19+', 7]),
  came('2026-03-26', 'cargo', 'СКЛ-2', ['Б-03-1', 'TRUCK', 3], ['Б-03-2', 'TRUCK', 2]),
  left('2026-03-27', 'volna', 'СКЛ-1', ['R16-18', 24]),
  came('2026-03-28', 'trader', 'СКЛ-1', ['В-01-2', 'R19+', 1], ['В-01-2', 'R16-18', 2]),
  { ...came('2026-03-30', 'city', 'СКЛ-1', ['Б-03-1', 'R16-18', 16]), overfillReason: tight },
  came('2026-03-30', 'express', 'СКЛ-2', ['А-03-1', 'R13-15', 6]),
  left('2026-03-30', 'volna', 'СКЛ-1', ['R16-18', 8]),
  left('2026-03-30', 'express', 'СКЛ-2', ['R13-15', 12], ['R16-18', 4]),
  came('2026-03-31', 'volna', 'СКЛ-1', ['А-03-3', 'R16-18', 8]),
  came('2026-03-31', 'express', 'СКЛ-2', ['А-03-2', 'R13-15', 9]),
  { ...came('2026-03-31', 'express', 'СКЛ-2', ['А-03-3', 'R13-15', 9]), reversed: 'Записано дважды' },
  came('2026-03-31', 'trader', 'СКЛ-1', ['В-01-2', 'R13-15', 2]),
  left('2026-03-31', 'volna', 'СКЛ-1', ['R16-18', 12]),
  left('2026-03-31', 'cargo', 'СКЛ-2', ['TRUCK', 6]),
  left('2026-03-31', 'city', 'СКЛ-1', ['R19+', 8]),
  left('2026-03-31', 'trader', 'СКЛ-1', ['R16-18', 4]),
];

function came(
  on: string,
  fleet: keyof typeof fleets,
  warehouse: AtGate['warehouse'],
  ...cars: Arrival['cars']
): Arrival {
  return { on: day(on), fleet, warehouse, cars };
}

function left(
  on: string,
  fleet: keyof typeof fleets,
  warehouse: AtGate['warehouse'],
  ...units: Leaving['units']
): Leaving {
  return { on: day(on), fleet, warehouse, units };
}
