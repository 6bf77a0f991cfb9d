import type { Context } from '../http/context.ts';
import type { Deps } from '../shared/command.ts';
import { exchangeProblems } from './exchange-problems.ts';
import { exchangeEndpoints } from './exchange-routes.ts';

/** What comes in as files, and goes out. */
export const exchangeContext: Context<Deps> = {
  endpoints: exchangeEndpoints,
  problems: exchangeProblems,
  constraints: {},
};
