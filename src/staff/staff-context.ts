import type { Context } from '../http/context.ts';
import type { Deps } from '../shared/command.ts';
import { apiTokenEndpoints } from './api-tokens/api-token-routes.ts';
import { auditEndpoints } from './audit/audit-routes.ts';
import { sessionEndpoints } from './sessions/session-routes.ts';
import type { SessionDeps } from './sessions/session.ts';
import { staffConstraints, staffProblems } from './staff-problems.ts';
import { userEndpoints } from './users/user-routes.ts';

/** Users, their sessions and API tokens, and the audit of what they do. */
export const staffContext: Context<Deps & SessionDeps> = {
  endpoints: (deps) => [
    ...sessionEndpoints(deps),
    ...userEndpoints(deps),
    ...apiTokenEndpoints(deps),
    ...auditEndpoints(deps),
  ],
  problems: staffProblems,
  constraints: staffConstraints,
};
