import { addDays, toRussianDay, toRussianMonth } from '../shared/dates.ts';
import type { BillingProblem } from './billing-run.ts';
import type { ChargeProblem, ChargeProblemCode } from './charge.ts';

const sentences: Record<ChargeProblemCode, (problem: ChargeProblem) => string> = {
  rateMissing: ({ category, period }) =>
    `Нет ставки на категорию ${category} с ${toRussianDay(period.from)} по ${toRussianDay(addDays(period.until, -1))}: добавьте ставку в тариф договора.`,
  seasonEndMissing: ({ category }) =>
    `Категория ${category} оплачивается за сезон, а у договора нет даты окончания: укажите её в договоре.`,
  vatRegimeMissing: ({ serviceMonth }) =>
    `Не указан режим НДС организации на ${toRussianMonth(serviceMonth)}: добавьте его в карточку организации.`,
};

/** The sentence for the accountant: what is missing and where to put it (R15). */
export function describeProblem(problem: ChargeProblem): BillingProblem {
  return { code: problem.code, message: sentences[problem.code](problem) };
}

/** R10: the contract's facts changed between the preview and its turn in the run. */
export const factsChangedSincePreview: BillingProblem = {
  code: 'factsChanged',
  message:
    'После предпросмотра данные договора изменились: посмотрите новый предпросмотр и выставьте ещё раз.',
};
