import type { TouchRole } from '../../model/attribution.ts';
import type { Instant } from '../../support/instant.ts';
import type { Rational } from '../../support/rational.ts';
import type { AttributionTerms } from './attribution-terms.ts';
import { creditShares } from './credit-shares.ts';
import { type CreditUnit, creditUnits } from './credit-unit.ts';
import { eligibleTouches } from './eligible-touches.ts';
import type { AttributedOpportunity, Exclusion, Touch } from './touch.ts';
import { touchRoles } from './touch-roles.ts';

/** Who gets the credit for one opportunity, and why nobody else does. */
export interface AttributedCredit {
  /** In the total order of the touches, those with a share of 0 too; empty where nothing could be attributed. */
  readonly credits: readonly { readonly unit: CreditUnit; readonly share: Rational }[];
  readonly unattributed?: 'no eligible touch' | 'no role present';
  readonly roles: ReadonlyMap<TouchRole, Touch>;
  readonly excluded: ReadonlyMap<string, Exclusion>;
}

/** The credit of one opportunity; nothing where its anchor is missing or still to come (semantics §9). */
export function attribute(
  opportunity: AttributedOpportunity,
  touches: readonly Touch[],
  { asOf, terms }: { readonly asOf: Instant; readonly terms: AttributionTerms },
): AttributedCredit | undefined {
  const anchor = anchorOf(opportunity, terms);
  if (anchor === undefined || anchor > asOf) return undefined;
  const eligible = eligibleTouches(touches, opportunity, { anchor, asOf, terms });
  const roles = touchRoles(eligible.touches, opportunity, { anchor, asOf });
  const units = creditUnits(eligible.touches, terms.per);
  const shares = creditShares(units, roles, { anchor, credit: terms.credit });
  const known = { roles, excluded: eligible.excluded };
  if (units.length === 0) return { ...known, credits: [], unattributed: 'no eligible touch' };
  if (shares === undefined) return { ...known, credits: [], unattributed: 'no role present' };
  const credits = units.flatMap((unit, index) => {
    const share = shares[index];
    return share === undefined ? [] : [{ unit, share }];
  });
  return { ...known, credits };
}

function anchorOf(
  { leadCreatedAt, createdAt, closedAt }: AttributedOpportunity,
  { anchor }: AttributionTerms,
): Instant | undefined {
  return { lead: leadCreatedAt, opportunity: createdAt, close: closedAt }[anchor];
}
