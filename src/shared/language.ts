/** The languages of the product; Russian is the first. */
export type Language = 'ru' | 'en';

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>;

export const yes: Words = { ru: 'да', en: 'yes' };
export const no: Words = { ru: 'нет', en: 'no' };
