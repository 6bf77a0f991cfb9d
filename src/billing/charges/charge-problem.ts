import { addDays, toRussianDay, toRussianMonth } from '../../shared/dates.ts';
import type { Day, Month, Period } from '../../shared/dates.ts';
import type { Language } from '../../shared/language.ts';

export const chargeProblemCodes = [
  'rateMissing',
  'priceZero',
  'seasonEndMissing',
  'vatRegimeMissing',
] as const;
export type ChargeProblemCode = (typeof chargeProblemCodes)[number];

/** Why a contract cannot be billed (rule R15): what lies there would otherwise cost a silent zero. */
export interface ChargeProblem {
  readonly code: ChargeProblemCode;
  readonly serviceMonth: Month;
  readonly category: string;
  readonly period: Period;
  /** The first day of the rate that applies; absent where there is none. */
  readonly rateFrom?: Day;
}

/** A problem as people and programs are told of it. */
export interface DescribedProblem<Code extends string> {
  readonly code: Code;
  readonly message: string;
  readonly serviceMonth?: Month;
  readonly category?: string;
}

type Sentence = (problem: ChargeProblem) => string;

const sentences: Record<Language, Record<ChargeProblemCode, Sentence>> = {
  ru: {
    rateMissing: ({ category, period }) =>
      `Нет ставки на категорию ${category} с ${toRussianDay(period.from)} по ${toRussianDay(lastDay(period))}: добавьте ставку в тариф договора.`,
    priceZero: ({ category, period, rateFrom = period.from }) =>
      `Цена категории ${category} с ${toRussianDay(rateFrom)} равна 0: если эти шины хранятся бесплатно, отметьте это у ставки в тарифе договора, если нет, удалите ставку и добавьте её с ценой.`,
    seasonEndMissing: ({ category }) =>
      `Категория ${category} оплачивается за сезон, а у договора нет даты окончания: укажите её в договоре.`,
    vatRegimeMissing: ({ serviceMonth }) =>
      `Не указан режим НДС организации на ${toRussianMonth(serviceMonth)}: добавьте его в карточку организации.`,
  },
  en: {
    rateMissing: ({ category, period }) =>
      `There is no rate for ${category} from ${period.from} to ${lastDay(period)}: add one to the contract's tariff.`,
    priceZero: ({ category, period, rateFrom = period.from }) =>
      `The price of ${category} from ${rateFrom} is 0: if it is stored free of charge, mark the rate in the contract's tariff as free; if not, delete the rate and add it with a price.`,
    seasonEndMissing: ({ category }) =>
      `${category} is priced for the season, but the contract has no end: give it one.`,
    vatRegimeMissing: ({ serviceMonth }) =>
      `The organization has no VAT regime for ${serviceMonth}: add one to the organization.`,
  },
};

function lastDay({ until }: Period): Day {
  return addDays(until, -1);
}

/** The sentence for the accountant: what is missing and where to put it. */
export function describeChargeProblem(
  problem: ChargeProblem,
  language: Language,
): DescribedProblem<ChargeProblemCode> {
  const { code, serviceMonth, category } = problem;
  return { code, message: sentences[language][code](problem), serviceMonth, category };
}
