import { type AttributedCredit, attribute } from '../../../src/evaluate/attribution/attribute.ts';
import type { AttributionTerms } from '../../../src/evaluate/attribution/attribution-terms.ts';
import { decayWeight } from '../../../src/evaluate/attribution/credit-shares.ts';
import { splitMoney } from '../../../src/evaluate/attribution/split-money.ts';
import type { Touch } from '../../../src/evaluate/attribution/touch.ts';
import { formatRational } from '../../../src/support/rational.ts';
import { type Adapters, adapter } from '../adapter.ts';
import { type AttributionCase, factsOf, type NamedOpportunity } from './attribution-case.ts';
import { type CreditedOpportunity, totalsOf } from './channel-totals.ts';
import { neutralRoles, termsOf } from './neutral-attribution.ts';

const attributionCase = adapter((testCase: AttributionCase) => {
  const terms = termsOf(testCase.definition);
  const { asOf, opportunities, touches } = factsOf(testCase);
  const credited: CreditedOpportunity[] = [];
  const notAnchored: string[] = [];
  for (const opportunity of opportunities) {
    const found = creditedOpportunity(opportunity, touches, { asOf, terms });
    if (found === undefined) notAnchored.push(opportunity.id);
    else credited.push(found);
  }
  return { opportunities: credited.map(({ row }) => row), notAnchored, ...totalsOf(credited) };
});

/** Topics of attribution; everything else of the format has no adapter yet. */
export const attribution: Adapters = {
  'attribution-roles': attributionCase,
  'attribution-money': attributionCase,
  'attribution-totals': attributionCase,
};

function creditedOpportunity(
  opportunity: NamedOpportunity,
  touches: readonly Touch[],
  { asOf, terms }: { readonly asOf: number; readonly terms: AttributionTerms },
): CreditedOpportunity | undefined {
  const credit = attribute(opportunity, touches, { asOf, terms });
  if (credit === undefined) return undefined;
  const minors = splitMoney(
    opportunity.amountMinor,
    credit.credits.map(({ share }) => share),
  );
  const anchor = {
    lead: opportunity.leadCreatedAt,
    opportunity: opportunity.createdAt,
    close: opportunity.closedAt,
  }[terms.anchor];
  const row = {
    id: opportunity.id,
    excluded: Object.fromEntries(credit.excluded),
    roles: Object.fromEntries([...credit.roles].map(([role, { id }]) => [neutralRoles[role], id])),
    ...(credit.unattributed !== undefined && { unattributed: credit.unattributed }),
    credits: credit.credits.map(({ unit, share }, index) => ({
      unit: unit.id,
      share: formatRational(share),
      minor: minors[index],
    })),
    ...(terms.credit.by === 'age' &&
      credit.credits.length > 0 && {
        weights12: credit.credits.map(({ unit }) =>
          String(decayWeight(unit, anchor ?? 0, terms.credit.by === 'age' ? terms.credit.halfLifeDays : 1)),
        ),
      }),
  };
  return {
    row: { ...row, ...presentIn(credit, terms) },
    credits: credit.credits,
    minors,
    currency: opportunity.currency,
    amount: opportunity.amountMinor,
  };
}

/** Which weights of the model were used; a linear model has no roles to speak of. */
function presentIn(
  { roles, credits }: AttributedCredit,
  { credit }: AttributionTerms,
): { readonly present?: readonly (string | undefined)[] } {
  if (credit.by === 'age' || credits.length === 0) return {};
  const used = [...roles].filter(([role]) => credit.weights[role] !== undefined);
  const middle =
    credit.weights.middle !== undefined &&
    credits.some(({ unit }) => used.every(([, touch]) => !unit.touches.includes(touch)));
  const weighted = Object.keys(credit.weights);
  if (weighted.length === 1 && weighted[0] === 'middle') return {};
  const names = used.map(([role]) => neutralRoles[role]);
  return { present: [...names, ...(middle ? ['middle'] : [])].sort() };
}
