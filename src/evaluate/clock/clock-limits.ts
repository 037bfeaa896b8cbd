import type { Instant } from '../../support/instant.ts';
import type { Clock } from './clock.ts';
import type { ClockProblem } from './clock-reading.ts';
import { beyond, type ClockTarget, fixedAmount, resolveTarget } from './clock-target.ts';
import { type Pause, reachRunning } from './pauses.ts';

/** A clock since its start or its newest restart. */
export interface Stint {
  readonly startAt: Instant;
  readonly target: ClockTarget;
}

/** When the target is due and the last instant that still meets it; absent = not known while paused. */
export interface ClockLimits {
  readonly dueAt?: Instant;
  readonly limitAt?: Instant;
}

/** The target anew from this instant, on the clock's own calendar. */
export function beginStint(clock: Clock, startAt: Instant): Stint | ClockProblem {
  const target = resolveTarget(clock.definition.target, startAt, clock);
  return typeof target === 'string' ? target : { startAt, target };
}

/** Pauses move both, but for the hard limit, which ignores them and which no grace extends (semantics §5). */
export function limitsOf(
  clock: Clock,
  { startAt, target: { timeLine, amount } }: Stint,
  pauses: readonly Pause[],
): ClockLimits | ClockProblem {
  const { grace } = clock.definition;
  const graceMs = grace === undefined ? 0 : fixedAmount(grace);
  const due = reachRunning(timeLine, startAt, amount, pauses);
  const limit = graceMs === 0 ? due : reachRunning(timeLine, startAt, amount + graceMs, pauses);
  if (due === 'beyond' || limit === 'beyond') return beyond(clock.hours);
  const dueAt = earlier(due, clock.hardLimitAt);
  const limitAt = earlier(limit, clock.hardLimitAt);
  return { ...(dueAt !== undefined && { dueAt }), ...(limitAt !== undefined && { limitAt }) };
}

function earlier(instant: Instant | 'paused', hardLimitAt: Instant | undefined): Instant | undefined {
  if (instant === 'paused') return hardLimitAt;
  return hardLimitAt === undefined ? instant : Math.min(instant, hardLimitAt);
}
