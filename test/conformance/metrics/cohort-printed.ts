import type { Period } from '../../../src/support/period.ts';
import { compareRationals, rational } from '../../../src/support/rational.ts';
import { instantOf, instantText } from '../neutral-values.ts';
import { type CohortCase, type CohortCounts, type CohortDefinition, matureAt } from './cohort-case.ts';
import { rationalOf } from './exact-text.ts';
import { printedRate } from './printed-rate.ts';

/** The expectation of a cohort from its counts, whoever counted. */
export function cohortPrinted(
  { asOf, definition }: CohortCase,
  period: Period,
  { whole, groups }: { readonly whole: CohortCounts; readonly groups: ReadonlyMap<string, CohortCounts> },
): object {
  const { pending: _, notAccepted, ...counts } = whole;
  const isMature = matureAt(definition, period) <= instantOf(asOf);
  const { rate, wilson } = printedRate(whole.all, whole.converted, { isMature });
  const minGroup = definition.minGroup ?? 30;
  const shown = [...groups].filter(([, { all }]) => all > 0);
  return {
    periodStart: instantText(period.start),
    periodEnd: instantText(period.end),
    matureAt: instantText(matureAt(definition, period)),
    ...counts,
    ...(definition.over === 'accepted' && { notAccepted }),
    isMature,
    rate,
    wilson,
    band: rate === null ? null : bandOf(definition, whole),
    ...(definition.groupBy !== undefined && {
      groups: Object.fromEntries(
        shown.map(([id, { all, converted }]) => [id, printedRate(all, converted, { minGroup, isMature })]),
      ),
    }),
  };
}

function bandOf({ bands }: CohortDefinition, { all, converted }: CohortCounts): string | null {
  if (bands === undefined) return null;
  const rate = rational(converted, all);
  if (compareRationals(rate, rationalOf(bands.goodAtLeast)) >= 0) return 'good';
  return compareRationals(rate, rationalOf(bands.badBelow)) < 0 ? 'bad' : 'watch';
}
