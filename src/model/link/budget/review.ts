import { inside, type Place } from '../../../diagnostics/place.ts';
import type {
  BudgetFlagDocument,
  BudgetReviewDocument,
  BudgetWhenDocument,
} from '../../../generated/documents.ts';
import { type Rational, rational } from '../../../support/rational.ts';
import type { BudgetReview, ChannelFlag, ChannelLimit } from '../../budget.ts';
import { entriesIn, linkedRecord } from '../../linking/entries.ts';
import type { Entry } from '../../linking/kind.ts';
import type { Linking } from '../../linking/linking.ts';
import { present } from '../../linking/present.ts';
import { linkCalendarDays, linkDays, linkMoney, linkShare } from '../../linking/quantities.ts';
import { linkName } from '../../linking/references.ts';
import { linkOptionalText, linkText, linkTitle } from '../../linking/text.ts';

/** When and by whom channels are flagged; nothing when either is wrong. */
export function linkReview(
  written: BudgetReviewDocument,
  { place, owner }: Pick<Entry<unknown>, 'place' | 'owner'>,
  linking: Linking,
): BudgetReview | undefined {
  const beforeDays = linkCalendarDays(written.before, inside(place, 'before'), linking);
  const by = linkName('role', written.by, inside(place, 'by'), linking);
  const flags = linkedRecord(entriesIn(written.flags, { place: inside(place, 'flags'), owner }), (entry) =>
    linkFlag(entry, linking),
  );
  return beforeDays === undefined || by === undefined ? undefined : { beforeDays, by, flags, place };
}

function linkFlag(
  { id, written, place }: Entry<BudgetFlagDocument>,
  linking: Linking,
): ChannelFlag | undefined {
  const withinDays = linkDays(written.within, inside(place, 'within'), linking);
  const limits = linkLimits(written.when, inside(place, 'when'), linking);
  const flag = present({
    id,
    title: linkTitle({ id, title: written.title, place }, linking),
    rationale: linkOptionalText(written.rationale, inside(place, 'rationale'), linking),
    action: linkText(written.action, inside(place, 'action'), linking),
    place,
  });
  return withinDays === undefined || limits === undefined ? undefined : { ...flag, withinDays, limits };
}

const measures = ['mqls', 'revenue', 'mqlShare', 'revenueShare', 'budgetShare'] as const;

/** Every limit; nothing when one of them is wrong, since without it the flag would fly too often. */
function linkLimits(
  written: BudgetWhenDocument,
  place: Place,
  linking: Linking,
): readonly ChannelLimit[] | undefined {
  const limits = measures.flatMap((of) => {
    const limit = written[of];
    if (limit === undefined) return [];
    const comparator = limit.atLeast === undefined ? ('atMost' as const) : ('atLeast' as const);
    const value = linkValue(of, limit[comparator], inside(place, of, comparator), linking);
    return [value && { of, comparator, value }];
  });
  const known = limits.filter((limit) => limit !== undefined);
  return known.length === limits.length ? known : undefined;
}

function linkValue(
  of: ChannelLimit['of'],
  written: number | string | undefined,
  place: Place,
  linking: Linking,
): Rational | undefined {
  if (typeof written === 'string') return linkShare(written, place, linking);
  if (written === undefined) return undefined;
  const whole = of === 'revenue' ? linkMoney(written, place, linking) : written;
  return whole === undefined ? undefined : rational(whole);
}
