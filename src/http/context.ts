import type { Endpoint } from './endpoint.ts';
import type { Constraints, Problems } from './problem.ts';

/** What a business context gives to the server: its calls, and how its refusals are told. */
export interface Context<Deps> {
  readonly endpoints: (deps: Deps) => readonly Endpoint[];
  readonly problems: Problems<string>;
  readonly constraints: Constraints<string>;
}
