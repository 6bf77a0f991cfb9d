import { addDays, toRussianDay, toRussianMonth } from '../../shared/dates.ts';
import type { Day, Month, Period } from '../../shared/dates.ts';
import type { Language } from '../../shared/language.ts';
import type { ChargeProblem, ChargeProblemCode } from './charge.ts';

/**
 * Why a run did not bill a contract (rule R15): what is missing; or that its facts changed after the preview (rule
 * R10); or that an error of ours stopped its calculation.
 */
export type RunProblem = ChargeProblem | { readonly code: 'factsChanged' | 'calculationFailed' };

/** A problem as people and programs are told of it. */
export interface BillingProblem {
  readonly code: RunProblem['code'];
  readonly message: string;
  readonly serviceMonth?: Month;
  readonly category?: string;
}

type Sentence = (problem: ChargeProblem) => string;

const sentences: Record<
  Language,
  Record<ChargeProblemCode, Sentence> & { factsChanged: string; calculationFailed: string }
> = {
  ru: {
    rateMissing: ({ category, period }) =>
      `Нет ставки на категорию ${category} с ${toRussianDay(period.from)} по ${toRussianDay(lastDay(period))}: добавьте ставку в тариф договора.`,
    seasonEndMissing: ({ category }) =>
      `Категория ${category} оплачивается за сезон, а у договора нет даты окончания: укажите её в договоре.`,
    vatRegimeMissing: ({ serviceMonth }) =>
      `Не указан режим НДС организации на ${toRussianMonth(serviceMonth)}: добавьте его в карточку организации.`,
    factsChanged:
      'После предпросмотра данные договора изменились: посмотрите новый предпросмотр и выставьте ещё раз.',
    calculationFailed:
      'Расчёт договора остановила ошибка программы, остальные договоры посчитаны: сообщите администратору (ошибка записана в журнал сервера), а потом рассчитайте месяц ещё раз.',
  },
  en: {
    rateMissing: ({ category, period }) =>
      `There is no rate for ${category} from ${period.from} to ${lastDay(period)}: add one to the contract's tariff.`,
    seasonEndMissing: ({ category }) =>
      `${category} is priced for the season, but the contract has no end: give it one.`,
    vatRegimeMissing: ({ serviceMonth }) =>
      `The organization has no VAT regime for ${serviceMonth}: add one to the organization.`,
    factsChanged: "The contract's facts changed after the preview: look at a new preview and issue again.",
    calculationFailed:
      'An error of the program stopped the calculation of this contract, the others are done: tell the administrator (the error stands in the server log), then run the month again.',
  },
};

function lastDay({ until }: Period): Day {
  return addDays(until, -1);
}

/** The sentence for the accountant: what is missing and where to put it. */
export function describeProblem(problem: RunProblem, language: Language): BillingProblem {
  if (!('serviceMonth' in problem)) return { code: problem.code, message: sentences[language][problem.code] };
  const { code, serviceMonth, category } = problem;
  return { code, message: sentences[language][code](problem), serviceMonth, category };
}
