import type { Instant } from '../../support/instant.ts';
import type { Clock } from './clock.ts';
import type { ClockProblem } from './clock-reading.ts';
import { beyond, type ClockTarget, fixedAmount, resolveTarget } from './clock-target.ts';
import { type Pause, reachRunning } from './pauses.ts';

/** A clock since its start or its newest restart. */
export interface Stint {
  readonly startAt: Instant;
  /** Or why it cannot be told; then the clock has no limit, and only a cancel, reset or correction ends it. */
  readonly target: ClockTarget | ClockProblem;
}

/** When the target is due and the last instant that still meets it; absent = not known while paused. */
export interface ClockLimits {
  readonly dueAt?: Instant;
  readonly limitAt?: Instant;
}

/** The target anew from this instant, on the clock's own calendar. */
export function beginStint(clock: Clock, startAt: Instant): Stint {
  return { startAt, target: resolveTarget(clock.definition.target, startAt, clock) };
}

/** Pauses move both, but for the hard limit, which ignores them and which no grace extends (semantics §5). */
export function limitsOf(
  { definition: { grace }, hardLimitAt, hours }: Clock,
  { startAt, target }: Stint,
  pauses: readonly Pause[],
): ClockLimits | ClockProblem {
  if (typeof hardLimitAt === 'string') return hardLimitAt;
  if (typeof target === 'string') return target;
  const { timeLine, amount } = target;
  const graceMs = grace === undefined ? 0 : fixedAmount(grace);
  const due = reachRunning(timeLine, startAt, amount, pauses);
  const limit = graceMs === 0 ? due : reachRunning(timeLine, startAt, amount + graceMs, pauses);
  if (due === 'beyond' || limit === 'beyond') return beyond(hours);
  const dueAt = earlier(due, hardLimitAt);
  const limitAt = earlier(limit, hardLimitAt);
  return { ...(dueAt !== undefined && { dueAt }), ...(limitAt !== undefined && { limitAt }) };
}

function earlier(instant: Instant | 'paused', hardLimitAt: Instant | undefined): Instant | undefined {
  if (instant === 'paused') return hardLimitAt;
  return hardLimitAt === undefined ? instant : Math.min(instant, hardLimitAt);
}
