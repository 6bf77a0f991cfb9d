import type { Language } from '../../shared/language.ts';
import { chargeProblemCodes, describeChargeProblem } from '../charges/charge-problem.ts';
import type { ChargeProblem, DescribedProblem } from '../charges/charge-problem.ts';

const ownCodes = ['factsChanged', 'calculationFailed'] as const;
type OwnCode = (typeof ownCodes)[number];

export const runProblemCodes = [...chargeProblemCodes, ...ownCodes] as const;
export type RunProblemCode = (typeof runProblemCodes)[number];

/**
 * Why a run did not bill a contract (rule R15): what is missing; or that its facts changed after the preview (rule
 * R10); or that an error of ours stopped its calculation.
 */
export type RunProblem = ChargeProblem | { readonly code: OwnCode };

const sentences: Record<Language, Record<OwnCode, string>> = {
  ru: {
    factsChanged:
      'После предпросмотра данные договора изменились: посмотрите новый предпросмотр и выставьте ещё раз.',
    calculationFailed:
      'Расчёт договора остановила ошибка программы, остальные договоры посчитаны: сообщите администратору (ошибка записана в журнал сервера), а потом рассчитайте месяц ещё раз.',
  },
  en: {
    factsChanged: "The contract's facts changed after the preview: look at a new preview and issue again.",
    calculationFailed:
      'An error of the program stopped the calculation of this contract, the others are done: tell the administrator (the error stands in the server log), then run the month again.',
  },
};

/** The sentence for the accountant: why the contract was not billed and what to do about it. */
export function describeRunProblem(
  problem: RunProblem,
  language: Language,
): DescribedProblem<RunProblemCode> {
  if ('serviceMonth' in problem) return describeChargeProblem(problem, language);
  return { code: problem.code, message: sentences[language][problem.code] };
}
