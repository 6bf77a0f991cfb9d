/**
 * Shape and check digits of Russian requisites. Every function answers what is wrong with a value in one word, or
 * undefined when nothing is; requisite-schemas.ts has the sentences for people.
 */
export type RequisiteProblem =
  | 'digitsOnly'
  | 'innLength'
  | 'innRegion'
  | 'innCheckDigit'
  | 'kppShape'
  | 'kppRegion'
  | 'kppOfPerson'
  | 'ogrnLength'
  | 'ogrnCheckDigit'
  | 'bicLength'
  | 'accountShape'
  | 'accountKey'
  | 'correspondentAccountKey'
  | 'correspondentAccountOfAnotherBank';

const onlyDigits = /^\d+$/;

/** Σ digit × weight; the weights decide how many digits are taken. */
function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
}

const innWeights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/** The check digit of the first `length` digits: both kinds of ИНН use the tail of the same weights. */
function innCheckDigit(inn: string, length: number): string {
  return String((weigh(inn, innWeights.slice(-length)) % 11) % 10);
}

/** ИНН of a legal entity (10 digits) or of a person (12 digits): region and check digits. */
export function innProblem(inn: string): RequisiteProblem | undefined {
  if (!onlyDigits.test(inn)) return 'digitsOnly';
  if (inn.length !== 10 && inn.length !== 12) return 'innLength';
  if (inn.startsWith('00')) return 'innRegion';
  const checked = inn.length === 10 ? [9] : [10, 11];
  return checked.every((length) => innCheckDigit(inn, length) === inn[length]) ? undefined : 'innCheckDigit';
}

/** КПП: four digits, two digits or capital Latin letters, three digits; it has no check digit. */
export function kppProblem(kpp: string): RequisiteProblem | undefined {
  if (!/^\d{4}[0-9A-Z]{2}\d{3}$/.test(kpp)) return 'kppShape';
  return kpp.startsWith('00') ? 'kppRegion' : undefined;
}

/** ИНН and КПП together: a person (ИНН of 12 digits) has no КПП. */
export function kppOfInnProblem(inn: string, kpp: string | null | undefined): RequisiteProblem | undefined {
  return inn.length === 12 && kpp != null ? 'kppOfPerson' : undefined;
}

/** ОГРН (13 digits) or ОГРНИП (15 digits): the last digit is the rest of dividing all before it. */
export function ogrnProblem(ogrn: string): RequisiteProblem | undefined {
  if (!onlyDigits.test(ogrn)) return 'digitsOnly';
  if (ogrn.length !== 13 && ogrn.length !== 15) return 'ogrnLength';
  if (ogrn.startsWith('0')) return 'ogrnCheckDigit';
  const divisor = BigInt(ogrn.length - 2);
  const checkDigit = (BigInt(ogrn.slice(0, -1)) % divisor) % 10n;
  return String(checkDigit) === ogrn.at(-1) ? undefined : 'ogrnCheckDigit';
}

/** БИК: nine digits; it has no check digit. */
export function bicProblem(bic: string): RequisiteProblem | undefined {
  if (!onlyDigits.test(bic)) return 'digitsOnly';
  return bic.length === 9 ? undefined : 'bicLength';
}

/** Settlement account against the БИК of its bank. */
export function accountProblem(account: string, bic: string): RequisiteProblem | undefined {
  if (!accountShape.test(account)) return 'accountShape';
  if (!hasKey(account, bic)) return undefined;
  return keyHolds(bic.slice(-3) + account) ? undefined : 'accountKey';
}

/** The bank's own account at the Bank of Russia against its БИК. */
export function correspondentAccountProblem(account: string, bic: string): RequisiteProblem | undefined {
  if (!accountShape.test(account)) return 'accountShape';
  if (!hasKey(account, bic)) return undefined;
  if (!keyHolds(`0${bic.slice(4, 6)}${account}`)) return 'correspondentAccountKey';
  return account.slice(-3) === bic.slice(-3) ? undefined : 'correspondentAccountOfAnotherBank';
}

/** The sixth place of an account in a clearing currency is a letter that stands for a digit. */
const clearingLetters = 'ABCEHKMPTX';
const accountShape = new RegExp(`^\\d{5}[\\d${clearingLetters}]\\d{14}$`);

/** Treasury accounts do not follow the key of banks: neither under their БИК nor when they begin with 0. */
function hasKey(account: string, bic: string): boolean {
  return bic.startsWith('04') && !account.startsWith('0');
}

/** The sum of the last digits of digit × 7, 1, 3, 7, 1, 3… must end with 0. */
function keyHolds(value: string): boolean {
  const digits = value.replace(/[A-Z]/, (letter) => String(clearingLetters.indexOf(letter)));
  const weights = Array.from(digits, (_, index) => [7, 1, 3][index % 3] ?? 0);
  return weigh(digits, weights) % 10 === 0;
}
