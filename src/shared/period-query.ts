import { z } from 'zod';
import type { Day, Month } from './dates.ts';
import { addDays, addMonths } from './dates.ts';
import { russianCount } from './plural.ts';
import type { BrokenRule } from './schema-rule.ts';
import { withRules } from './schema-rule.ts';

/** The ends of a period, both included: two days or two months. An end that is left out leaves it open. */
interface PeriodFields extends z.ZodRawShape {
  readonly from: z.ZodType<Day | undefined> | z.ZodType<Month | undefined>;
  readonly to: z.ZodType<Day | undefined> | z.ZodType<Month | undefined>;
}

type Longest = { readonly days: number } | { readonly months: number };

const endsBeforeItBegins: BrokenRule = {
  field: 'to',
  ru: 'Период кончается раньше, чем начинается: поменяйте его концы местами.',
  en: 'The period ends before it begins: exchange its ends.',
};

/**
 * The query of a call that is asked about a period `from`…`to`, as every call with these two words is.
 * @param longest how long the period may be at most; without it, as long as asked
 */
export function periodQuery<Fields extends PeriodFields>(fields: Fields, longest?: Longest) {
  return withRules(z.strictObject(fields), (asked) => {
    const { from, to } = asked as { readonly from?: string; readonly to?: string };
    if (from === undefined || to === undefined) return [];
    if (to < from) return [endsBeforeItBegins];
    return longest !== undefined && to >= firstAfter(from, longest) ? [tooLong(longest)] : [];
  });
}

/** The first day or month that a period from there cannot reach. */
function firstAfter(from: string, longest: Longest): string {
  return 'days' in longest ? addDays(from as Day, longest.days) : addMonths(from as Month, longest.months);
}

function tooLong(longest: Longest): BrokenRule {
  const [ru, en] =
    'days' in longest
      ? [russianCount(longest.days, 'день', 'дня', 'дней'), `${longest.days} days`]
      : [russianCount(longest.months, 'месяц', 'месяца', 'месяцев'), `${longest.months} months`];
  return {
    field: 'to',
    ru: `Период слишком длинный: не больше чем ${ru}.`,
    en: `The period is too long: ${en} at most.`,
  };
}
