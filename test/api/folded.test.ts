import fc from 'fast-check';
import { rows } from '../../src/shared/db.ts';
import { foldedCode, foldedPlate, foldedWords, fullyFolded } from '../../src/shared/folded.ts';
import { given } from '../support/given.ts';
import { useTestApp } from '../support/test-app.ts';

const app = useTestApp();

async function foldedBySql(texts: readonly string[]) {
  return rows<{ words: string; code: string; whole: string }>(
    app.db,
    `select search_key(text) as words, folded_code(text) as code, fully_folded(text) as whole
     from unnest(:texts::text[]) with ordinality as given (text, place) order by place`,
    { texts },
  );
}

function foldedHere(texts: readonly string[]) {
  return texts.map((text) => ({
    words: foldedWords(text),
    code: foldedCode(text),
    whole: fullyFolded(text),
  }));
}

test.each([
  ['А 123 ВС 77', 'a123bc77'],
  ['ХР–1', 'xp-1'],
  ['ХР−1', 'ХР—1'],
  ['А\u00a0123\u2009ВС', 'А123ВС'],
  ['Лёша-1', 'ЛЕША 1'],
  ['А\u200b-1', 'а1'],
])('%s looks like %s', (one, other) => {
  expect(foldedCode(one)).toBe(foldedCode(other));
});

test.each([
  ['ХР–1', 'XP-1'],
  ['хр − 1', 'ХР1'],
  ['ХР-2025/001', 'ХР-2O25/1'],
  ['ХР-3', 'ХР-З'],
  ['СК-І', 'CK I'],
  ['JS-5', 'јѕ5'],
  ['Ёлка', 'елка'],
  ['й', 'и\u0306'],
  ['007', '7'],
  ['13,10', '13.10'],
  ['А-01-1', 'а-1-01'],
  ['ООО "Вектор"', '000 «ВЕКТОР»'],
  ['АВТО-1', 'авто1'],
  ['ЛЕТО-2025', 'ЛЕТО 2025'],
  ['ПЗ–5', 'П35'],
  ['\u202aХР-1\u202c', 'ХР\ufe0f-1'],
  ['9\ufeff1', '91'],
  ['\u00cbлка', 'ёлка'],
  ['1\u20431', '1-1'],
])('%s and %s are told apart only on purpose', (one, other) => {
  expect(fullyFolded(one)).toBe(fullyFolded(other));
});

test.each([
  ['А-1', 'А-2'],
  ['А-1-11', 'А-11-1'],
  ['А-1', 'А-10'],
  ['13.1', '13.10'],
  ['А.1', 'А1'],
  ['12-10', '1210'],
  ['ХР-100', 'ХР-1'],
  ['А-3-1', 'А-31'],
  ['10-1', '101'],
])('%s is not taken for %s', (one, other) => {
  expect(fullyFolded(one)).not.toBe(fullyFolded(other));
});

test('0 is О and 3 is З where whole plates are compared, and not where a part is looked for', () => {
  expect(foldedPlate('O-10З')).toBe(foldedPlate('О-1о3'));
  expect(foldedCode('0')).not.toBe(foldedCode('О'));
});

test('SQL and TypeScript fold every Latin and Cyrillic letter, space and dash alike', async () => {
  const ranges = [
    [0x1, 0x34f],
    [0x400, 0x5ff],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x1400, 0x1400],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x1800, 0x180f],
    [0x2000, 0x206f],
    [0x2212, 0x2212],
    [0x2796, 0x2796],
    [0x2e00, 0x2e5d],
    [0x3000, 0x30ff],
    [0x3164, 0x3164],
    [0xfe00, 0xfe0f],
    [0xfe30, 0xfe6f],
    [0xfeff, 0xfeff],
    [0xff00, 0xff5e],
    [0xffa0, 0xffa0],
    [0x10ead, 0x10ead],
    [0xe0001, 0xe01ef],
  ] as const;
  const letters = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  expect(await foldedBySql(letters)).toEqual(foldedHere(letters));
});

test('SQL and TypeScript fold random texts alike', async () => {
  const letters = [
    ...'АВЕКМНОРСТУХабвгдеёзйяЁЗABCEHKMOPTXYabcehkmoptxyzйДж0123 \u00a0\t-–—−‑.,/%_\\№«»\u200b\u202a\ufeff\u2043ëЁË',
  ];
  const anyText = fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 20, maxLength: 200 }), async (texts) => {
      expect(await foldedBySql(texts)).toEqual(foldedHere(texts));
    }),
    { numRuns: 20 },
  );
});

test('tires are found by their plate however its spaces and dashes are typed; a dash alone finds nothing', async () => {
  const contract = await given(app).contract();
  const warehouse = await given(app).warehouse();
  await given(app).category({ code: 'R16-18' });
  await given(app).slots(warehouse.id, [{ code: 'А-1', capacity: 40 }]);
  const lines = [{ category: 'R16-18', quantity: 4, slot: 'А-1', plate: 'А 123–ВС 77' }];
  await given(app).delivery({ contractId: contract.id, warehouseId: warehouse.id, lines });
  const found = async (plate: string) => {
    const answer = await app
      .as('storekeeper')
      .get(`/stock?plate=${encodeURIComponent(plate)}`)
      .expect(200);
    return (answer.body as { items: unknown[] }).items.length;
  };
  expect(await found('a123bc77')).toBe(1);
  expect(await found('123\u00a0-\u00a0вс')).toBe(1);
  expect(await found('124')).toBe(0);
  expect(await found('-')).toBe(0);
});
