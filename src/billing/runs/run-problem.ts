import { holderInWords } from '../../shared/locks/holder-in-words.ts';
import type { LockHolder } from '../../shared/locks/lock-holder-read.ts';
import type { Language } from '../../shared/language.ts';
import { chargeProblemCodes, describeChargeProblem } from '../charges/charge-problem.ts';
import type { ChargeProblem, DescribedProblem } from '../charges/charge-problem.ts';

const ownCodes = ['factsChanged', 'calculationFailed', 'contractBusy'] as const;
type OwnCode = (typeof ownCodes)[number];

export const runProblemCodes = [...chargeProblemCodes, ...ownCodes] as const;
export type RunProblemCode = (typeof runProblemCodes)[number];

/**
 * Why a run did not bill a contract (rule R15): what is missing; that its facts changed after the preview (rule R10);
 * that an error of ours stopped its calculation; or that others held it all the while.
 */
export type RunProblem =
  | ChargeProblem
  | { readonly code: 'factsChanged' | 'calculationFailed' }
  | ({ readonly code: 'contractBusy' } & Pick<LockHolder, 'purpose' | 'holder'>);

type OwnProblem = Exclude<RunProblem, ChargeProblem>;

const sentences: Record<Language, Record<OwnCode, (problem: OwnProblem) => string>> = {
  ru: {
    factsChanged: () =>
      'После предпросмотра данные договора изменились: посмотрите новый предпросмотр и выставьте ещё раз.',
    calculationFailed: () =>
      'Расчёт договора остановила ошибка программы, остальные договоры посчитаны: сообщите администратору (ошибка записана в журнал сервера), а потом рассчитайте месяц ещё раз.',
    contractBusy: (problem) =>
      `Договор был занят другой операцией${holderInWords(problem, 'ru')}. Остальные договоры посчитаны: рассчитайте месяц ещё раз, когда она закончится.`,
  },
  en: {
    factsChanged: () =>
      "The contract's facts changed after the preview: look at a new preview and issue again.",
    calculationFailed: () =>
      'An error of the program stopped the calculation of this contract, the others are done: tell the administrator (the error stands in the server log), then run the month again.',
    contractBusy: (problem) =>
      `The contract was in use${holderInWords(problem, 'en')}. The others are done: run the month again when that has ended.`,
  },
};

/** The sentence for the accountant: why the contract was not billed and what to do about it. */
export function describeRunProblem(
  problem: RunProblem,
  language: Language,
): DescribedProblem<RunProblemCode> {
  if ('serviceMonth' in problem) return describeChargeProblem(problem, language);
  return { code: problem.code, message: sentences[language][problem.code](problem) };
}
