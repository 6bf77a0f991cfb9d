import type { RequisiteProblem } from './requisites.ts';

/** What is wrong with a requisite and what to do about it, for the API, the import and the browser alike. */
export const requisiteSentences: Readonly<
  Record<RequisiteProblem, { readonly ru: string; readonly en: string }>
> = {
  digitsOnly: {
    ru: 'Здесь только цифры: уберите пробелы и другие знаки.',
    en: 'Digits only: remove spaces and other characters.',
  },
  innLength: {
    ru: 'ИНН — 10 цифр у организации, 12 у предпринимателя: проверьте, все ли введены.',
    en: 'An ИНН has 10 digits (company) or 12 (sole trader): check that all are there.',
  },
  innRegion: {
    ru: 'ИНН не начинается с 00: сверьте его с документами.',
    en: 'An ИНН does not begin with 00: compare it with the documents.',
  },
  innCheckDigit: {
    ru: 'Контрольная цифра ИНН не сходится: в нём опечатка, сверьте его с документами.',
    en: 'The check digit of the ИНН is wrong: compare it with the documents.',
  },
  kppShape: {
    ru: 'КПП — 9 знаков, например 773601001: проверьте, все ли введены.',
    en: 'A КПП has 9 characters, such as 773601001: check that all are there.',
  },
  kppRegion: {
    ru: 'КПП не начинается с 00: сверьте его с документами.',
    en: 'A КПП does not begin with 00: compare it with the documents.',
  },
  kppOfPerson: {
    ru: 'У предпринимателя (ИНН из 12 цифр) КПП не бывает: оставьте КПП пустым.',
    en: 'A sole trader (ИНН of 12 digits) has no КПП: leave it empty.',
  },
  ogrnLength: {
    ru: 'ОГРН — 13 цифр, ОГРНИП — 15: проверьте, все ли введены.',
    en: 'An ОГРН has 13 digits, an ОГРНИП 15: check that all are there.',
  },
  ogrnCheckDigit: {
    ru: 'Контрольная цифра ОГРН не сходится: в нём опечатка, сверьте его с документами.',
    en: 'The check digit of the ОГРН is wrong: compare it with the documents.',
  },
  bicLength: {
    ru: 'БИК — 9 цифр: проверьте, все ли введены.',
    en: 'A БИК has 9 digits: check that all are there.',
  },
  accountShape: {
    ru: 'Номер счёта — 20 цифр без пробелов: проверьте, все ли введены.',
    en: 'An account number has 20 digits without spaces: check that all are there.',
  },
  accountKey: {
    ru: 'Расчётный счёт не сходится с БИК: в одном из них опечатка, сверьте их с реквизитами банка.',
    en: 'The account does not agree with the БИК: compare both with the requisites of the bank.',
  },
  correspondentAccountKey: {
    ru: 'Корреспондентский счёт не сходится с БИК: в одном из них опечатка, сверьте их с реквизитами банка.',
    en: 'The correspondent account does not agree with the БИК: compare both with the requisites of the bank.',
  },
  correspondentAccountOfAnotherBank: {
    ru: 'Это счёт другого банка: последние три цифры корреспондентского счёта и БИК должны совпадать.',
    en: 'This is the account of another bank: its last three digits must be those of the БИК.',
  },
};
