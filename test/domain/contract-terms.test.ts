import {
  contractTerms,
  keptTermsOf,
  termInWords,
  termNames,
  termsOf,
} from '../../src/clients/contracts/contract-terms.ts';
import { contractTermColumns } from '../../src/exchange/journal/read/contract-term-columns.ts';
import { cellOf } from '../support/cells.ts';

test('a term that nobody says is the usual one, one that is said stays, and nothing else is taken', () => {
  expect(termsOf({})).toMatchObject({ dayCount: 'arrival', vatIncluded: true, paymentDays: 10 });
  const said = { dayCount: 'both', vatIncluded: false, paymentDays: 0, number: 'ХР-1' } as const;
  const { number, ...terms } = said;
  expect(termsOf(said)).toMatchObject(terms);
  expect(termsOf(said)).not.toMatchObject({ number });
});

test('a document keeps the terms that explain its sum; one that was built after it was issued has its usual value', () => {
  const contract = { dayCount: 'departure', vatIncluded: false, paymentDays: 5 } as const;
  expect(keptTermsOf(contract)).toMatchObject({ dayCount: 'departure', vatIncluded: false });
  expect(keptTermsOf(contract)).not.toHaveProperty('paymentDays');
  expect(keptTermsOf({ dayCount: 'departure' })).toMatchObject({ dayCount: 'departure', vatIncluded: true });
});

test.each(termNames)(
  'the journal reads %s in the words of its template and of the list of contracts',
  (name) => {
    const { read, hint, choices = [], required } = contractTermColumns[name];
    const { usual, values } = contractTerms[name];
    expect(required).toBe(false);
    expect(hint).toContain(`${termInWords(name, usual, 'ru')}, если пусто`);
    expect(choices).toHaveLength(
      values.kind === 'choice' ? Object.keys(values.words).length : choices.length,
    );
    const cells = [termInWords(name, usual, 'ru'), ...choices];
    const known = cells.map((value) => read(cellOf(value)));
    const inWords = known.map((reading) => 'value' in reading && termInWords(name, reading.value, 'ru'));
    expect(inWords).toEqual(cells);
  },
);

test('a whole number outside the limits of its term is no value of it', () => {
  const { read } = contractTermColumns.paymentDays;
  expect(read(cellOf(365))).toEqual({ value: 365 });
  expect(read(cellOf(366))).toMatchObject({ code: 'wholeNumberExpected', details: { min: 0, max: 365 } });
});
