import type { Words } from '../language.ts';

interface LockPurposeRow extends Words {
  /** How long it waits for contracts and slots: a person at a screen not long, a job that nobody looks at longer. */
  readonly longestWaitSeconds: number;
}

/** What contracts, slots and imports are locked for, in the words of those who wait for them; a new purpose is a line. */
export const lockPurposes = {
  delivery: { ru: 'приёмка', en: 'a delivery', longestWaitSeconds: 4 },
  pickup: { ru: 'выдача', en: 'a pickup', longestWaitSeconds: 4 },
  reversal: { ru: 'сторно движения', en: 'a reversal', longestWaitSeconds: 4 },
  'invoice-void': { ru: 'аннулирование счёта', en: 'voiding an invoice', longestWaitSeconds: 4 },
  'contract-change': { ru: 'изменение договора', en: 'a change of the contract', longestWaitSeconds: 4 },
  'vat-change': {
    ru: 'изменение НДС организации',
    en: "a change of the organization's VAT",
    longestWaitSeconds: 4,
  },
  'journal-import': { ru: 'загрузка журнала', en: 'an import of a journal', longestWaitSeconds: 60 },
  'billing-run': { ru: 'расчёт месяца', en: 'a billing run', longestWaitSeconds: 45 },
} as const satisfies Readonly<Record<string, LockPurposeRow>>;

export type LockPurpose = keyof typeof lockPurposes;

/** True for a word of the table. */
export function isLockPurpose(word: string): word is LockPurpose {
  return Object.hasOwn(lockPurposes, word);
}
