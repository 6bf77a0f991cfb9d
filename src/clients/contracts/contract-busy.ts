import type { Details } from '../../http/problem.ts';
import type { Language, Words } from '../../shared/language.ts';
import type { LockHolder } from './lock-holder-read.ts';
import type { LockPurpose } from './lock-note.ts';

const purposes: Readonly<Record<LockPurpose, Words>> = {
  delivery: { ru: 'приёмка', en: 'a delivery' },
  pickup: { ru: 'выдача', en: 'a pickup' },
  reversal: { ru: 'сторно движения', en: 'a reversal' },
  'invoice-void': { ru: 'аннулирование счёта', en: 'voiding an invoice' },
  'contract-change': { ru: 'изменение договора', en: 'a change of the contract' },
  'vat-change': { ru: 'изменение НДС организации', en: "a change of the organization's VAT" },
  'journal-import': { ru: 'загрузка журнала', en: 'an import of a journal' },
  'billing-run': { ru: 'расчёт месяца', en: 'a billing run' },
};

const otherProgram: Words = { ru: 'другая программа', en: 'another program' };

/** Who holds the contract, as far as it is known: `: загрузка журнала, Анна Бухгалтер, идёт 12 с`. */
function holderInWords(details: Details, language: Language): string {
  const { purpose, holder, seconds } = details as Partial<LockHolder>;
  if (seconds == null) return '';
  const what = purpose == null ? otherProgram : purposes[purpose];
  const howLong = language === 'ru' ? `идёт ${seconds} с` : `for ${seconds} s`;
  return `: ${[what[language], ...(holder == null ? [] : [holder]), howLong].join(', ')}`;
}

export function busyInRussian(details: Details): string {
  const { number } = details as Partial<LockHolder>;
  const contract = number == null ? 'Договор' : `Договор ${number}`;
  return `${contract} сейчас занят${holderInWords(details, 'ru')}. Повторите через минуту.`;
}

export function busyInEnglish(details: Details): string {
  const { number } = details as Partial<LockHolder>;
  const contract = number == null ? 'The contract' : `Contract ${number}`;
  return `${contract} is in use just now${holderInWords(details, 'en')}. Try again in a minute.`;
}
