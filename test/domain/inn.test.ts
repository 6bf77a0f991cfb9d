import { innProblem, kppOfInnProblem } from '../../src/clients/requisites/requisites.ts';

const goodOfEntities =
  `7707083893 7827004526 7736050003 7702070139 7707049388 7722698789 7804431521 7805781663
  5024002119 3664069397 7700000016 7700000023 9620316755 7799434926 5099891610`.split(/\s+/);
const goodOfPersons = ['760307073214', '500100732259'];

test.each([...goodOfEntities, ...goodOfPersons])('ИНН %s has the right check digits', (inn) => {
  expect(innProblem(inn)).toBeUndefined();
});

const wrongCheckDigit =
  `8827004526 7837004526 7827104526 7827005526 7827004536 1234567890 0123456789 7701234567
  7712345678 6200098765 860307073214 761307073214 760307073224 012345678901 123456789012`.split(/\s+/);

test.each(wrongCheckDigit)('ИНН %s is refused for its check digits', (inn) => {
  expect(innProblem(inn)).toBe('innCheckDigit');
});

test.each(['123456789', '12345678901', '1'])('ИНН %s is refused for its length', (inn) => {
  expect(innProblem(inn)).toBe('innLength');
});

test.each(['a123', '123-', '', ' 7707083893', '７７０７０８３８９３', '7707083893\n'])(
  'ИНН %j is refused because it is more than digits',
  (inn) => {
    expect(innProblem(inn)).toBe('digitsOnly');
  },
);

test('an ИНН of zeros is refused although its check digit agrees', () => {
  expect(innProblem('0000000000')).toBe('innRegion');
});

test('every change of one digit of an ИНН is noticed, except those the sum cannot see', () => {
  const inn = '7707083893';
  const unnoticed = Array.from(inn, (_, place) => place).flatMap((place) =>
    Array.from('0123456789')
      .map((digit) => inn.slice(0, place) + digit + inn.slice(place + 1))
      .filter((changed) => changed !== inn && innProblem(changed) === undefined),
  );
  // 10 and 0 share the check digit 0: a handful of the 90 changes stay invisible by construction.
  expect(unnoticed.length).toBeLessThan(5);
});

test('a person has no КПП', () => {
  expect(kppOfInnProblem('760307073214', '773601001')).toBe('kppOfPerson');
  expect(kppOfInnProblem('760307073214', undefined)).toBeUndefined();
  expect(kppOfInnProblem('7707083893', '773601001')).toBeUndefined();
});
