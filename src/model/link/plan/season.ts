import { inside, keyOf, type Place } from '../../../diagnostics/place.ts';
import type { PlanDocument } from '../../../generated/documents.ts';
import { type Month, monthsOf } from '../../../support/month.ts';
import { type Rational, rational } from '../../../support/rational.ts';
import type { Linking } from '../../linking/linking.ts';
import { linkShare } from '../../linking/quantities.ts';
import { recordOf, sortedEntries } from '../../linking/record.ts';
import type { Plan } from '../../plan.ts';
import { makesWhole } from './whole.ts';

/** The share of every month of the plan: as written, else the same for all. */
export function linkSeason(
  written: PlanDocument['season'],
  { months, place }: { readonly months: Plan['months']; readonly place: Place },
  linking: Linking,
): Plan['season'] | undefined {
  const all = monthsOf(months);
  if (written === undefined) return recordOf(all.map((month) => [month, rational(1, all.length)]));
  const shares: (readonly [Month, Rational])[] = [];
  for (const [month, text] of sortedEntries(written)) {
    if (!all.includes(month)) reportOutside(month, { months, place }, linking);
    const share = linkShare(text, inside(place, month), linking);
    if (share === undefined) return undefined;
    if (share.numerator > 0 && all.includes(month)) shares.push([month, share]);
  }
  const whole = makesWhole(
    shares.map(([, share]) => share),
    { place, of: 'the season' },
    linking,
  );
  return whole ? recordOf(shares) : undefined;
}

function reportOutside(
  month: Month,
  { months, place }: { readonly months: Plan['months']; readonly place: Place },
  { report }: Linking,
): void {
  report({
    code: 'link/no-whole',
    place: keyOf(inside(place, month)),
    message: `${month} is no month of the plan, which runs from ${months.from} to ${months.to}`,
    help: 'name months of the plan only, or move its first or last month',
  });
}
