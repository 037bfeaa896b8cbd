import { compareCodePoints } from '../../support/code-points.ts';
import type { Instant } from '../../support/instant.ts';
import type { PartsImpact, Told } from '../impact.ts';
import type { TouchedLead } from '../qualification/fates.ts';
import type { RecordedOutcomes } from '../recorded/recorded-outcomes.ts';
import { toldBy } from '../told.ts';
import type { LeadParts } from './lead-parts.ts';

interface Counts {
  before: number;
  after: number;
  appears: number;
  disappears: number;
  lostThatBought: number;
}

/** New leads for sales in each part; small groups, and those that would give them away, are not told. */
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
      other.before + other.after - own.before - own.after || compareCodePoints(String(left), String(right)),
  );
  const volumes = toldBy(sorted.map(([, { before, after }]) => [before, after]));
  const moves = toldBy(sorted.map(([, { appears, disappears }]) => [appears, disappears]));
  return {
    by: breakdown.by === 'channel' || breakdown.by === 'territory' ? breakdown.by : 'segment',
    ...(breakdown.by === 'field' && { field: breakdown.field }),
    parts: sorted.map(([part, { before, after, appears, disappears, lostThatBought }], index) => {
      const volume = (size: number): Told => (volumes[index] === true ? size : null);
      const move = (size: number): Told => (moves[index] === true ? size : null);
      return {
        part,
        ...{ before: volume(before), after: volume(after) },
        ...{ appears: move(appears), disappears: move(disappears) },
        ...(hasDeals && { lostThatBought: move(lostThatBought) }),
      };
    }),
  };
}
