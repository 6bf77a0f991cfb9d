import { toRussianDay } from '../../../shared/dates.ts';
import type { Language } from '../../../shared/language.ts';
import { masterOf } from '../../../shared/look-alikes/masters.ts';
import type { MasterKind } from '../../../shared/look-alikes/masters.ts';
import type { ComparedField, NamedList, SuspectMovement } from '../check/suspect.ts';
import type { ResembledMovement } from './resembled-movements-read.ts';

const fields: Readonly<Record<Language, Record<ComparedField, string>>> = {
  ru: {
    occurredOn: 'дата',
    contract: 'договор',
    place: 'ячейка',
    category: 'категория',
    quantity: 'количество',
    plate: 'госномер',
  },
  en: {
    occurredOn: 'date',
    contract: 'contract',
    place: 'slot',
    category: 'category',
    quantity: 'quantity',
    plate: 'plate',
  },
};

/** The kind of master that each list has. */
const kinds: Readonly<Record<NamedList, MasterKind>> = {
  warehouses: 'warehouse',
  slots: 'slot',
  categories: 'category',
  tariffs: 'tariff',
  clients: 'client',
  contracts: 'contract',
};

/** Why a row of a list raises a question. */
export function masterQuestion(
  list: NamedList,
  name: string,
  other: { readonly name: string; readonly row: number | null },
  language: Language,
): string {
  const noun = masterOf(kinds[list]).noun[language];
  if (language === 'en') {
    const where = other.row === null ? 'that exists' : `of row ${other.row}`;
    return `${noun} "${name}" looks like "${other.name}" ${where}. Is it the same, written in another way, or a different one?`;
  }
  const where = other.row === null ? 'уже есть' : `строка ${other.row}`;
  return `${noun}: «${name}» похоже на «${other.name}» (${where}). Это то же самое, написанное иначе, или другое?`;
}

/** Why a row of Приход or Расход raises a question. */
export function movementQuestion(
  { why, differs }: Pick<SuspectMovement, 'why' | 'differs'>,
  movement: ResembledMovement,
  language: Language,
): string {
  return (language === 'ru' ? russian : english)(why, differs, movement);
}

function russian(
  why: SuspectMovement['why'],
  differs: readonly ComparedField[],
  { number, kind, occurredOn, quantity, recordedBy, reversal }: ResembledMovement,
): string {
  const noun = kind === 'delivery' ? 'Приёмка' : 'Выдача';
  const movement = `${noun} № ${number} от ${toRussianDay(occurredOn)} (${quantity} шт.)`;
  switch (why) {
    case 'byHand':
      return `${movement} уже записана вручную: ${recordedBy}. Это она, исправление или ещё одна такая же?`;
    case 'reversed': {
      const undone = reversal === null ? '' : `: ${reversal.by}, «${reversal.reason}»`;
      return `${movement} сторнирована${undone}. Записать её снова, или оставить сторно?`;
    }
    case 'changed': {
      const names = differs.map((field) => fields.ru[field]).join(', ');
      const what = names === '' ? 'но строка написана иначе' : `отличается: ${names}`;
      return `${movement} похожа, ${what}. Это исправление, то же самое, или ещё одна?`;
    }
  }
}

function english(
  why: SuspectMovement['why'],
  differs: readonly ComparedField[],
  { number, kind, occurredOn, quantity, recordedBy, reversal }: ResembledMovement,
): string {
  const movement = `The ${kind} No. ${number} of ${occurredOn} (${quantity} units)`;
  switch (why) {
    case 'byHand':
      return `${movement} was recorded by hand by ${recordedBy}. Is it this one, a correction, or one more?`;
    case 'reversed': {
      const undone = reversal === null ? '' : ` by ${reversal.by}, "${reversal.reason}"`;
      return `${movement} was reversed${undone}. Record it again, or leave it reversed?`;
    }
    case 'changed': {
      const names = differs.map((field) => fields.en[field]).join(', ');
      const what = names === '' ? 'written in another way' : `but for its ${names}`;
      return `${movement} is like it, ${what}. Is it a correction, the same, or one more?`;
    }
  }
}
