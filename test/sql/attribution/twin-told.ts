import { attribute } from '../../../src/evaluate/attribution/attribute.ts';
import type { AttributionTerms } from '../../../src/evaluate/attribution/attribution-terms.ts';
import { splitMoney } from '../../../src/evaluate/attribution/split-money.ts';
import type { Touch } from '../../../src/evaluate/attribution/touch.ts';
import { compareCodePoints } from '../../../src/support/code-points.ts';
import { groupedBy } from '../../../src/support/grouped-by.ts';
import { asOf, type RandomFacts } from './random-paths.ts';
import type { ToldRow } from './told-attribution.ts';

/** What the explaining evaluator tells of some facts, in the rows of the relations; shares in lowest terms. */
export function twinTold(
  { opportunities, touches }: RandomFacts,
  terms: AttributionTerms,
): Readonly<Record<string, readonly ToldRow[]>> {
  const byContact = new Map(
    groupedBy(touches, ({ contact }) => contact).map((own) => [own[0]?.contact ?? '', own] as const),
  );
  const told: Record<string, ToldRow[]> = {
    credit: [],
    unattributed: [],
    unanchored: [],
    roles: [],
    excluded: [],
  };
  for (const opportunity of opportunities.toSorted((left, right) => compareCodePoints(left.id, right.id))) {
    const own = [...new Set(opportunity.contacts)].flatMap((contact) => byContact.get(contact) ?? []);
    const found = rowsOf(opportunity, own, terms);
    for (const [name, rows] of Object.entries(found)) told[name]?.push(...rows);
  }
  return told;
}

function rowsOf(
  opportunity: RandomFacts['opportunities'][number],
  touches: readonly Touch[],
  terms: AttributionTerms,
): Readonly<Record<string, readonly ToldRow[]>> {
  const { id } = opportunity;
  const found = attribute(opportunity, touches, { asOf, terms });
  if (found === undefined) return { unanchored: [{ opportunity_id: id }] };
  const { credits, roles, excluded, unattributed } = found;
  const minors = splitMoney(
    Number(opportunity.amountMinor),
    credits.map(({ share }) => share),
  );
  return {
    credit: credits.map(({ unit, share }, index) => ({
      opportunity_id: id,
      unit_id: unit.id,
      channel_id: unit.channel,
      share: `${share.numerator}/${share.denominator}`,
      credit_minor: String(minors[index]),
    })),
    unattributed: unattributed === undefined ? [] : [{ opportunity_id: id, cause: unattributed }],
    roles: [...roles]
      .toSorted(([left], [right]) => compareCodePoints(left, right))
      .map(([role, touch]) => ({
        opportunity_id: id,
        role_id: role,
        touch_id: touch.id,
        channel_id: touch.channel,
      })),
    excluded: [...excluded]
      .toSorted(([left], [right]) => compareCodePoints(left, right))
      .map(([touch, cause]) => ({ opportunity_id: id, touch_id: touch, cause })),
  };
}
