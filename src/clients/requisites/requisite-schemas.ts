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
import { requisiteSentences } from './requisite-sentences.ts';
import type { RequisiteProblem } from './requisites.ts';
import { text } from '../../shared/schemas.ts';

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
