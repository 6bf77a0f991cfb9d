import type { Constraints, Problems } from '../shared/problem.ts';
import type { BillingErrorCode } from './billing-run.ts';

export const billingProblems: Problems<BillingErrorCode> = {
  billingRunNotFound: {
    status: 404,
    ru: () => 'Такого расчёта нет.',
    en: () => 'There is no such billing run.',
  },
  billingRunTaken: {
    status: 409,
    ru: () => 'Расчёт с таким id уже есть: возьмите другой id или посмотрите тот расчёт.',
    en: () => 'A billing run with this id exists: take another id or look at that run.',
  },
  billingContractsUnknown: {
    status: 422,
    ru: ({ contractIds }) => `Неизвестные договоры: ${(contractIds as readonly string[]).join(', ')}.`,
    en: ({ contractIds }) => `Unknown contracts: ${(contractIds as readonly string[]).join(', ')}.`,
  },
  factsChanged: {
    status: 409,
    ru: () => 'После предпросмотра данные изменились: посмотрите новый предпросмотр и выставьте по нему.',
    en: () => 'The facts changed since the preview: make a new preview and issue by its fingerprint.',
  },
  documentNotFound: {
    status: 404,
    ru: () => 'Такого документа нет.',
    en: () => 'There is no such document.',
  },
  documentVoided: {
    status: 409,
    ru: () => 'Документ уже аннулирован.',
    en: () => 'The document is already voided.',
  },
  chargesContractNotFound: {
    status: 404,
    ru: () => 'Такого договора нет.',
    en: () => 'There is no such contract.',
  },
};

export const billingConstraints: Constraints<BillingErrorCode> = {
  billing_runs_pkey: 'billingRunTaken',
};
