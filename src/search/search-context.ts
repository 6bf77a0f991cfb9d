import type { Context } from '../http/context.ts';
import type { Deps } from '../shared/command.ts';
import { searchEndpoints } from './search-routes.ts';
import { setupEndpoints } from './setup-routes.ts';

/** Questions over all contexts: where is it, and what is missing before the work can begin. */
export const searchContext: Context<Deps> = {
  endpoints: (deps) => [...searchEndpoints(deps), ...setupEndpoints(deps)],
  problems: {},
  constraints: {},
};
