import type { Instant } from '../support/instant.ts';
import type { EvaluatedAgreement } from './evaluated-agreement.ts';
import type { Position } from './evaluation.ts';
import type { Journey } from './journey/journey.ts';
import { isBeforeHandoff } from './journey/journey-state.ts';
import { knownFrom, type Lead } from './lead.ts';
import type { RoutedHandoff } from './routing/route-handoffs.ts';

/** With whom a lead lies: routed at the handoff, in the rep's own queue from the acceptance on (semantics §4). */
export function positionOf(
  { lifecycle }: EvaluatedAgreement,
  lead: Lead,
  journey: Journey,
  route: RoutedHandoff | undefined,
  asOf: Instant,
): Position {
  if (route === undefined) return { owner: null, queue: null };
  const owner = reassignedTo(lead, route.offeredAt, asOf) ?? route.owner ?? null;
  const { current, entries } = journey;
  const isAccepted = entries.some(
    ({ to, cycle, at, voided }) =>
      to === lifecycle.handoff.acceptance && cycle === route.cycle && at >= route.offeredAt && !voided,
  );
  const isOffered = !isAccepted && current.ended === null && !isBeforeHandoff(lifecycle, current.stage);
  const assigned = owner === null ? (route.queue ?? null) : null;
  return { owner, queue: isOffered ? (route.reviewQueue ?? assigned) : assigned };
}

function reassignedTo(lead: Lead, since: Instant, asOf: Instant): string | undefined {
  const moves = lead.timeline
    .filter((happening) => happening.what === 'reassign')
    .filter(({ at, to, ...rest }) => to !== undefined && at >= since && knownFrom({ at, ...rest }) <= asOf);
  return moves.toSorted((left, right) => left.at - right.at).at(-1)?.to;
}
