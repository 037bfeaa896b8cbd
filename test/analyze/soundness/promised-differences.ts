import { standingOf } from '../../../src/analyze/witness/standing.ts';
import { holds } from '../../../src/criteria/holds.ts';
import { firstTrueGate } from '../../../src/evaluate/journey/gate.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Sample } from '../../../src/model/sample.ts';

/** Differences that no row shows: other promises, and who is withdrawn at night; by the facts that the evaluator reads. */
export function promisedDifferences(
  [before, after]: readonly [Agreement, Agreement],
  sample: Sample,
): readonly string[] {
  const withdrawn = isWithdrawn(before, sample) !== isWithdrawn(after, sample);
  return [
    ...(promisesTo(before, sample) === promisesTo(after, sample) ? [] : ['other-sla']),
    ...(withdrawn ? ['withdrawn'] : []),
  ];
}

/** Every SLA that applies, with what its clock does. */
function promisesTo(agreement: Agreement, sample: Sample): string {
  const { facts } = standingOf(agreement, sample);
  const applying = Object.values(agreement.slas).filter(
    ({ applies }) => applies === undefined || holds(applies, facts),
  );
  const promises = applying.map(({ id, clock, within, grace, hardLimit }) => [
    id,
    clock,
    within,
    grace,
    hardLimit,
  ]);
  return JSON.stringify(promises, (key, value: unknown) => (key === 'place' ? undefined : value));
}

function isWithdrawn(agreement: Agreement, sample: Sample): boolean {
  const { demoteBelow, handoff } = agreement.lifecycle;
  const { facts } = standingOf(agreement, sample);
  if (demoteBelow === undefined || facts.score === null || !facts.reached.has(handoff.stage)) return false;
  return firstTrueGate(agreement.lifecycle, facts) === undefined && facts.score.total < demoteBelow;
}
