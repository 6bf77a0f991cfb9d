import type { paths } from '../../api/schema.d.ts';

/** As `answer()` gives it: the browser's types leave out what can only be null. */
export type Contract = Omit<
  paths['/contracts/{id}']['get']['responses'][200]['content']['application/json'],
  'minimumMonthly'
>;
