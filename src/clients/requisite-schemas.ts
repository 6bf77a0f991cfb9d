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
export const requisiteSentences: Readonly<Record<RequisiteProblem, string>> = {
  digitsOnly: 'Здесь только цифры: уберите пробелы и другие знаки',
  innLength: 'ИНН — 10 цифр у организации или 12 у предпринимателя: проверьте, все ли цифры введены',
  innRegion: 'ИНН не начинается с 00: сверьте его с документами',
  innCheckDigit: 'Контрольная цифра ИНН не сходится: в нём опечатка, сверьте его с документами',
  kppShape: 'КПП — 9 знаков, например 773601001: проверьте, все ли введены',
  kppRegion: 'КПП не начинается с 00: сверьте его с документами',
  kppOfPerson: 'У предпринимателя (ИНН из 12 цифр) КПП не бывает: оставьте КПП пустым',
  ogrnLength: 'ОГРН — 13 цифр, ОГРНИП — 15: проверьте, все ли цифры введены',
  ogrnCheckDigit: 'Контрольная цифра ОГРН не сходится: в нём опечатка, сверьте его с документами',
  bicLength: 'БИК — 9 цифр: проверьте, все ли введены',
  accountLength: 'Номер счёта — 20 знаков без пробелов: проверьте, все ли введены',
  accountKey: 'Расчётный счёт не сходится с БИК: в одном из них опечатка, сверьте их с реквизитами банка',
  correspondentAccountKey:
    'Корреспондентский счёт не сходится с БИК: в одном из них опечатка, сверьте их с реквизитами банка',
  correspondentAccountOfAnotherBank:
    'Последние три цифры корреспондентского счёта и БИК должны совпадать: это счёт другого банка',
};

function requisite(problemOf: (value: string) => RequisiteProblem | undefined, description: string) {
  return z
    .string()
    .trim()
    .max(40)
    .superRefine((value, context) => {
      const problem = problemOf(value);
      if (problem) context.addIssue({ code: 'custom', message: requisiteSentences[problem] });
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
    const problems = {
      account: accountProblem(account, bic),
      correspondentAccount: correspondentAccountProblem(correspondentAccount, bic),
    };
    for (const [field, problem] of Object.entries(problems)) {
      if (problem) {
        context.addIssue({ code: 'custom', path: [field], message: requisiteSentences[problem] });
      }
    }
  });

/** For bodies that carry both: refuses a КПП beside the ИНН of a sole trader. */
export function refuseKppOfPerson(
  { inn, kpp }: { readonly inn: string; readonly kpp?: string | null | undefined },
  context: z.RefinementCtx,
): void {
  const problem = kppOfInnProblem(inn, kpp);
  if (problem) context.addIssue({ code: 'custom', path: ['kpp'], message: requisiteSentences[problem] });
}
