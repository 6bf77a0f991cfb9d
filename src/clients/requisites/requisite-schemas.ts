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
import type { BrokenRule } from '../../shared/schema-rule.ts';
import { withRules } from '../../shared/schema-rule.ts';
import { text } from '../../shared/schemas.ts';

function requisite(problemOf: (value: string) => RequisiteProblem | undefined, description: string) {
  return withRules(z.string().trim().max(40), (value) => broken(problemOf(value))).meta({ description });
}

export const innSchema = requisite(innProblem, 'ИНН: 10 digits of a company, 12 of a sole trader');
export const kppSchema = requisite(kppProblem, 'КПП; a sole trader has none');
export const ogrnSchema = requisite(ogrnProblem, 'ОГРН of 13 digits or ОГРНИП of 15');

/** The bank of an organization; both accounts are checked against the БИК. */
export const bankSchema = withRules(
  z.strictObject({
    account: z.string().trim().max(40).meta({ example: '40702810938000000001' }),
    bic: requisite(bicProblem, 'БИК of the bank, 9 digits'),
    correspondentAccount: z.string().trim().max(40).meta({ example: '30101810400000000225' }),
    name: text(),
  }),
  ({ account, correspondentAccount, bic }) => [
    ...broken(accountProblem(account, bic), 'account'),
    ...broken(correspondentAccountProblem(correspondentAccount, bic), 'correspondentAccount'),
  ],
);

/** For bodies that carry both: a sole trader has an ИНН and no КПП. */
export function kppOfSoleTrader(body: {
  readonly inn: string;
  readonly kpp?: string | null | undefined;
}): readonly BrokenRule[] {
  return broken(kppOfInnProblem(body.inn, body.kpp), 'kpp');
}

function broken(problem: RequisiteProblem | undefined, field?: string): readonly BrokenRule[] {
  if (problem === undefined) return [];
  return [{ ...requisiteSentences[problem], ...(field !== undefined && { field }) }];
}
