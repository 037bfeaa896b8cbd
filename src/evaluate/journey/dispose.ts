import type { Reason } from '../../model/reason.ts';
import type { Happening } from '../../model/sample.ts';
import type { Instant } from '../../support/instant.ts';
import { dayOfDate } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import { closingInstant, localTimeAt, startOfDay } from '../../support/zoned-time.ts';
import { decideHandoff, endCycle } from './end-cycle.ts';
import { append } from './enter-stage.ts';
import type { Refusal } from './journey.ts';
import type { JourneyAgreement } from './journey-agreement.ts';
import { type Ended, type JourneyState, newestHandoff, openHandoff, withHandoff } from './journey-state.ts';

type Disposition = Extract<Happening, { readonly what: 'dispose' }>;

/**
 * Sales gives a lead back with a reason: before acceptance that rejects the handoff. A return keeps the cycle,
 * everything else ends it (semantics §4).
 */
export function dispose(
  agreement: JourneyAgreement,
  state: JourneyState,
  { id, reason: reasonId, date }: Disposition,
  at: Instant,
): JourneyState | Refusal['why'] {
  const handoff = openHandoff(agreement.lifecycle, state);
  if (handoff === undefined) return 'nothing-to-dispose';
  const reason = ownValue(agreement.reasons, reasonId);
  if (reason === undefined) return 'unknown-reason';
  const rejected = decideHandoff(agreement, state, 'rejected', at);
  const arrival = { at, actor: 'user', reason: reasonId, fact: id } as const;
  const moved = reason.to === undefined ? rejected : append(rejected, reason.to, arrival);
  if (reason.class === 'return') return returned(moved, at);
  const reopens = reason.class === 'recycle' ? reopening(agreement.zone, reason, at, date) : null;
  return endCycle(agreement, moved, { as: reason.class, at, reason: reasonId, reopens });
}

function returned(state: JourneyState, at: Instant): JourneyState {
  const newest = newestHandoff(state);
  const closed = newest === undefined ? state : withHandoff(state, newest, { returned: true });
  return { ...closed, returnedAt: at };
}

/** A date opens at its 00:00 agreement time, a wait ends at the same local time n dates later; with neither the lead stays out. */
function reopening(zone: string, reason: Reason, at: Instant, date: string | undefined): Ended['reopens'] {
  const from = reason.to;
  if (from === undefined) return null;
  if (date !== undefined) return { from, opensAt: startOfDay(zone, dayOfDate(date)) };
  if (reason.waitDays === undefined) return null;
  return { from, opensAt: closingInstant(zone, localTimeAt(zone, at) + reason.waitDays * 86_400_000) };
}
