import { addDays, toRussianDay, toRussianMonth } from '../../shared/dates.ts';
import type { Day, Month, Period } from '../../shared/dates.ts';
import type { Language } from '../../shared/language.ts';

export const chargeProblemCodes = ['rateMissing', 'seasonEndMissing', 'vatRegimeMissing'] as const;
export type ChargeProblemCode = (typeof chargeProblemCodes)[number];

/** Why a contract cannot be billed (rule R15): what lies there would otherwise cost a silent zero. */
export interface ChargeProblem {
  readonly code: ChargeProblemCode;
  readonly serviceMonth: Month;
  readonly category: string;
  readonly period: Period;
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
    seasonEndMissing: ({ category }) =>
      `Категория ${category} оплачивается за сезон, а у договора нет даты окончания: укажите её в договоре.`,
    vatRegimeMissing: ({ serviceMonth }) =>
      `Не указан режим НДС организации на ${toRussianMonth(serviceMonth)}: добавьте его в карточку организации.`,
  },
  en: {
    rateMissing: ({ category, period }) =>
      `There is no rate for ${category} from ${period.from} to ${lastDay(period)}: add one to the contract's tariff.`,
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
