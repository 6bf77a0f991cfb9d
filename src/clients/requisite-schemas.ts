import { z } from 'zod';
import {
  accountProblem,
  bicProblem,
  correspondentAccountProblem,
  innProblem,
  kppOfInnProblem,
  kppProblem,
  ogrnProblem,
} from './requisites.ts';
import type { RequisiteProblem } from './requisites.ts';
import { text } from '../shared/schemas.ts';

/** What is wrong with a requisite and what to do about it. */
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

function requisite(problemOf: (value: string) => RequisiteProblem | undefined, description: string) {
  return z
    .string()
    .trim()
    .max(40)
    .superRefine((value, context) => {
      const problem = problemOf(value);
      if (problem) context.addIssue({ code: 'custom', params: requisiteSentences[problem] });
    })
    .meta({ description });
}

export const innSchema = requisite(innProblem, 'ИНН: 10 digits of a company, 12 of a sole trader');
export const kppSchema = requisite(kppProblem, 'КПП; a sole trader has none');
export const ogrnSchema = requisite(ogrnProblem, 'ОГРН of 13 digits or ОГРНИП of 15');

/** The bank of an organization; both accounts are checked against the БИК. */
export const bankSchema = z
  .strictObject({
    account: z.string().trim().max(40).meta({ example: '40702810938000000001' }),
    bic: requisite(bicProblem, 'БИК of the bank, 9 digits'),
    correspondentAccount: z.string().trim().max(40).meta({ example: '30101810400000000225' }),
    name: text(),
  })
  .superRefine(({ account, correspondentAccount, bic }, context) => {
    if (bicProblem(bic)) return;
    const problems = {
      account: accountProblem(account, bic),
      correspondentAccount: correspondentAccountProblem(correspondentAccount, bic),
    };
    for (const [field, problem] of Object.entries(problems)) {
      if (problem) {
        context.addIssue({ code: 'custom', path: [field], params: requisiteSentences[problem] });
      }
    }
  });

/** For bodies that carry both: refuses a КПП beside the ИНН of a sole trader. */
export function refuseKppOfPerson(
  { inn, kpp }: { readonly inn: string; readonly kpp?: string | null | undefined },
  context: z.RefinementCtx,
): void {
  const problem = kppOfInnProblem(inn, kpp);
  if (problem) context.addIssue({ code: 'custom', path: ['kpp'], params: requisiteSentences[problem] });
}
