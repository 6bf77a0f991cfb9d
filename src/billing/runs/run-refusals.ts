import type { Constraints, Problems } from '../../http/problem.ts';
import { toRussianMonth } from '../../shared/dates.ts';
import type { Month } from '../../shared/dates.ts';
import { money, toRussian } from '../../shared/money.ts';
import type { Language } from '../../shared/language.ts';
import type { RunErrorCode } from './billing-run.ts';
import type { FactsChange } from './previewed-contract.ts';

/** How refusals about billing runs are told over HTTP. */
export const runRefusals: Problems<RunErrorCode> = {
  billingRunNotFound: {
    status: 404,
    ru: () => 'Такого расчёта нет: выберите месяц и рассчитайте его снова.',
    en: () => 'There is no such billing run: choose the month and compute it again.',
  },
  billingRunTaken: {
    status: 409,
    ru: () => 'Расчёт с таким id уже есть: возьмите другой id или посмотрите тот расчёт.',
    en: () => 'A billing run with this id exists: take another id or look at that run.',
  },
  billingContractsUnknown: {
    status: 422,
    ru: ({ contractIds }) =>
      `Неизвестные договоры: ${(contractIds as readonly string[]).join(', ')}. Выберите договоры из списка.`,
    en: ({ contractIds }) =>
      `Unknown contracts: ${(contractIds as readonly string[]).join(', ')}. Choose contracts from the list.`,
  },
  factsChanged: {
    status: 409,
    ru: () => 'После предпросмотра данные изменились: посмотрите новый предпросмотр и выставьте по нему.',
    en: () => 'The facts changed since the preview: make a new preview and issue by its fingerprint.',
    errors: ({ changes }, language) =>
      (changes as readonly FactsChange[]).map((change) => ({
        path: change.contractId,
        message: describeChange(change, language),
      })),
  },
  previewUnknown: {
    status: 409,
    ru: ({ month }) =>
      `Законченного предпросмотра за ${toRussianMonth(month as Month)} с таким отпечатком нет: сделайте предпросмотр и выставьте по нему.`,
    en: ({ month }) =>
      `No finished preview of ${String(month)} has this fingerprint: make a preview and issue by its fingerprint.`,
  },
  monthNotBegun: {
    status: 422,
    ru: ({ month, last }) =>
      `Месяц ${toRussianMonth(month as Month)} ещё не начался: рассчитать можно ${toRussianMonth(last as Month)} и более ранние месяцы.`,
    en: ({ month, last }) =>
      `Month ${String(month)} has not begun: months up to ${String(last)} can be billed.`,
  },
};

export const runConstraints: Constraints<RunErrorCode> = {
  billing_runs_pkey: 'billingRunTaken',
};

/** `Договор ХР-1: было 2 129,03 ₽, стало 2 133,87 ₽` */
function describeChange({ number, was, now }: FactsChange, language: Language): string {
  if (was && now && was.outcome === now.outcome && was.total === now.total) {
    return language === 'ru'
      ? `Договор ${number}: изменились реквизиты, условия или движения, сумма прежняя`
      : `Contract ${number}: requisites, terms or movements changed, the sum did not`;
  }
  return language === 'ru'
    ? `Договор ${number}: было ${inRussian(was)}, стало ${inRussian(now)}`
    : `Contract ${number}: was ${inEnglish(was)}, is ${inEnglish(now)}`;
}

function inRussian(state: FactsChange['was']): string {
  if (!state) return 'не в расчёте';
  return state.outcome === 'blocked' ? 'не выставить' : `${toRussian(money(state.total))} ₽`;
}

function inEnglish(state: FactsChange['was']): string {
  if (!state) return 'not in the run';
  return state.outcome === 'blocked' ? 'blocked' : state.total;
}
