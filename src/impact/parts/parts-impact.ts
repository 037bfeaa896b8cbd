import { hiddenParts, isBrokenDown } from '../../measure/privacy.ts';
import type { Instant } from '../../support/instant.ts';
import type { PartsImpact } from '../impact.ts';
import type { TouchedLead } from '../qualification/fates.ts';
import type { RecordedOutcomes } from '../recorded/recorded-outcomes.ts';
import type { LeadParts } from './lead-parts.ts';

interface Counts {
  before: number;
  after: number;
  appears: number;
  disappears: number;
  lostThatBought: number;
}

/** New leads for sales in each part; of a part with a small group, and of those that would give it away, nothing is told. */
export function partsImpact(
  { breakdown, parts }: LeadParts,
  touched: readonly TouchedLead[],
  {
    outcomes,
    since,
    hasDeals,
  }: { readonly outcomes: RecordedOutcomes; readonly since: Instant; readonly hasDeals: boolean },
): PartsImpact {
  const counts = new Map<string | null, Counts>();
  for (const [place, { fate, before, after }] of touched.entries()) {
    const part = parts.get(place) ?? null;
    const own = counts.get(part) ?? { before: 0, after: 0, appears: 0, disappears: 0, lostThatBought: 0 };
    counts.set(part, own);
    if (before >= since) own.before++;
    if (after >= since) own.after++;
    if (fate === 'appears') own.appears++;
    if (fate !== 'disappears') continue;
    own.disappears++;
    own.lostThatBought += outcomes.bought[place] ?? 0;
  }
  const sorted = [...counts].toSorted(
    ([left, own], [right, other]) =>
      other.before + other.after - own.before - own.after || String(left).localeCompare(String(right), 'en'),
  );
  const groups = sorted.map(
    ([, { before, after, appears, disappears }]) => [before, after, appears, disappears] as const,
  );
  const hidden = hiddenParts(groups);
  const isTold = isBrokenDown(groups);
  return {
    by: breakdown.by === 'channel' || breakdown.by === 'territory' ? breakdown.by : 'segment',
    ...(breakdown.by === 'field' && { field: breakdown.field }),
    isTold,
    parts: sorted.map(([part, { lostThatBought, ...own }], index) => ({
      part,
      told: hidden[index] || !isTold ? null : { ...own, ...(hasDeals && { lostThatBought }) },
    })),
  };
}
