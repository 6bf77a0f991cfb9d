import type { LotDescription } from '../storage/lots/lot-fields.ts';

interface Car extends LotDescription {
  readonly quantity: number;
}

const letters = 'АВЕКМНОРСТУХ';

const models = [
  { brand: 'Nokian', model: 'Hakkapeliitta 9' },
  { brand: 'Michelin', model: 'X-Ice North 4' },
  { brand: 'Continental', model: 'IceContact 3' },
  { brand: 'Cordiant', model: 'Snow Cross 2' },
  { brand: 'Viatti', model: 'Brina Nordico' },
  { brand: 'Pirelli', model: 'Ice Zero' },
] as const;

const sizes: Readonly<Record<string, readonly string[]>> = {
  'R13-15': ['185/65 R15', '175/70 R13'],
  'R16-18': ['205/55 R16', '215/60 R17', '225/50 R18'],
  'R19+': ['255/45 R19', '275/40 R20'],
  TRUCK: ['315/70 R22.5'],
};

/** The winter tires of a car, invented from its number: one company drives few kinds of car, each with its plate. */
export function tiresOf(number: number, category: string, region: string): Car {
  const sizesThere = sizes[category] ?? [];
  return {
    quantity: category === 'TRUCK' ? 6 : 4,
    plate: plateOf(number, region),
    ...models[Math.floor(number / 15) % models.length],
    size: sizesThere[Math.floor(number / 15) % sizesThere.length],
    season: 'winter',
    onRims: number % 3 === 0,
    treadMm: 5 + (number % 7) / 2,
  };
}

function plateOf(number: number, region: string): string {
  const letter = (place: number) => letters[(number * (2 * place + 5) + place) % letters.length] ?? '';
  const digits = String(((number * 137 + 211) % 999) + 1).padStart(3, '0');
  return `${letter(0)}${digits}${letter(1)}${letter(2)}${region}`;
}
