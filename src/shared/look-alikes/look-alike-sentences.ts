import type { Language, Words } from '../language.ts';
import type { ShapeError } from '../shape-error.ts';
import type { AlikeItem, LookAlikeDetails, Resembled } from './look-alike.ts';
import { masterOf } from './masters.ts';
import type { MasterKind } from './masters.ts';

/** What is refused with `looksLike` as it came out of the refusal; nothing when the index alone has refused it. */
type Told = Partial<LookAlikeDetails>;

/** By what those differ that look the same: what `fullyFolded` leaves out. */
const differences: Words = {
  ru: 'отличаются только тире, пробелы, кавычки, регистр, русские и латинские буквы, О и 0, З и 3 или нули впереди',
  en: 'they differ only in dashes, spaces, quotes, case, Cyrillic and Latin letters, О and 0, З and 3 or leading zeros',
};

const justNow: Words = {
  ru: `Тем временем появилась запись, на которую эта похожа (${differences.ru}). Обновите список: если это она, возьмите её.`,
  en: `One that looks like this has been added meanwhile (${differences.en}). Load the list again, and use that one if it is the same.`,
};

/** What the person is told: what looks like what, in what they may differ, and which two ways there are. */
export function lookAlikeSentence(details: Told, language: Language): string {
  const { kind, asked, resembles, slots = [], total = slots.length } = details;
  if (kind === undefined || asked === undefined || resembles === undefined) return justNow[language];
  if (total > 1) return language === 'ru' ? manyInRussian(slots, total) : manyInEnglish(slots, total);
  return ofOne(kind, { asked, resembles }, language);
}

/** The same at the field in question: `number`, or `items.3.code` where many were asked for. */
export function lookAlikeErrors(details: Told, language: Language): readonly ShapeError[] {
  const { kind, asked, resembles, slots } = details;
  if (kind === undefined || asked === undefined || resembles === undefined) return [];
  const { known } = masterOf(kind);
  if (!slots) return [{ path: known, message: ofOne(kind, { asked, resembles }, language) }];
  return slots.map((item) => ({
    path: `items.${item.index}.${known}`,
    message: ofOne(kind, item, language),
  }));
}

type Pair = Pick<AlikeItem, 'asked' | 'resembles'>;

function ofOne(kind: MasterKind, pair: Pair, language: Language): string {
  return language === 'ru' ? inRussian(kind, pair) : inEnglish(kind, pair);
}

function inRussian(kind: MasterKind, { asked, resembles }: Pair): string {
  const { noun } = masterOf(kind);
  const [alike, which, it, taken, other] = noun.feminine
    ? ['похожа', 'которая', 'она', 'её', 'другая']
    : ['похож', 'который', 'он', 'его', 'другой'];
  const isAsked = resembles.id === undefined;
  const where = isAsked ? 'из этого же запроса' : `${which} уже есть`;
  const name = quoted(nameOf(resembles)) + innOf(resembles);
  const same = isAsked ? 'уберите одну из двух' : `возьмите ${taken}`;
  const ways = `Если это ${it}, ${same}; если это ${other}, подтвердите.`;
  if (asked === nameOf(resembles)) {
    return `${noun.ru} ${name} уже есть, с тем же названием. ${ways}`;
  }
  return `${noun.ru} ${quoted(asked)} ${alike} на ${name}, ${where} (${differences.ru}). ${ways}`;
}

function inEnglish(kind: MasterKind, { asked, resembles }: Pair): string {
  const { noun } = masterOf(kind);
  const where = resembles.id === undefined ? 'of the same request' : 'that is there already';
  const name = quoted(nameOf(resembles), '"', '"') + innOf(resembles);
  const ways = 'Use that one if it is the same; say different: true if it is another one.';
  if (asked === nameOf(resembles)) return `${noun.en} ${name} is there already, by the same name. ${ways}`;
  return `${noun.en} ${quoted(asked, '"', '"')} looks like ${name} ${where} (${differences.en}). ${ways}`;
}

function manyInRussian(slots: readonly AlikeItem[], total: number): string {
  const pairs = slots.map(({ asked, resembles }) => `«${asked}» на «${nameOf(resembles)}»`).join(', ');
  const more = total > slots.length ? ` и ещё ${total - slots.length}` : '';
  return `Ячейки похожи на другие: ${pairs}${more} (${differences.ru}). Если это те же, уберите их; если другие, подтвердите.`;
}

function manyInEnglish(slots: readonly AlikeItem[], total: number): string {
  const pairs = slots.map(({ asked, resembles }) => `"${asked}" like "${nameOf(resembles)}"`).join(', ');
  const more = total > slots.length ? ` and ${total - slots.length} more` : '';
  return `Slots look like others: ${pairs}${more} (${differences.en}). Leave out those that are the same; say different: true of others.`;
}

function nameOf({ number, code, name }: Resembled): string {
  return number ?? code ?? name ?? '';
}

/** A name that has quotation marks of its own, as ООО «Вектор», gets no others. */
function quoted(name: string, opening = '«', closing = '»'): string {
  return /["«»“”„]/.test(name) ? name : opening + name + closing;
}

function innOf({ inn }: Resembled): string {
  return inn === undefined ? '' : ` (ИНН ${inn})`;
}
