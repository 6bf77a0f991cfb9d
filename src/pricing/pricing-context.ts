import type { Context } from '../http/context.ts';
import type { Deps } from '../shared/command.ts';
import { categoryEndpoints } from './categories/category-routes.ts';
import { pricingConstraints, pricingProblems } from './pricing-problems.ts';
import { tariffEndpoints } from './tariffs/tariff-routes.ts';

/** Categories, tariffs and their dated rates. */
export const pricingContext: Context<Deps> = {
  endpoints: (deps) => [...categoryEndpoints(deps), ...tariffEndpoints(deps)],
  problems: pricingProblems,
  constraints: pricingConstraints,
};
