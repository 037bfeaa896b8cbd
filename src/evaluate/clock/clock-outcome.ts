import type { Instant } from '../../support/instant.ts';
import type { Clock } from './clock.ts';
import type { ClockAct } from './clock-acts.ts';
import type { ClockCourse } from './clock-course.ts';
import { type ClockLimits, limitsOf } from './clock-limits.ts';
import type { ClockProblem, ClockStanding } from './clock-reading.ts';
import { isPaused, type Pause, pausesUntil } from './pauses.ts';

/** What bears on one clock of a cycle. */
export interface ClockLife {
  readonly clock: Clock;
  readonly cycle: number;
  /** In order, from its start on. */
  readonly acts: readonly ClockAct[];
  readonly pauses: readonly Pause[];
  /** The other department waived it. */
  readonly isWaived: boolean;
  readonly asOf: Instant;
}

/** Where a clock stands at asOf, and the pauses that counted. */
export interface ClockOutcome {
  readonly state: ClockStanding['state'];
  readonly limits: ClockLimits;
  readonly pauses: readonly Pause[];
  /** The first stop, in time or late. */
  readonly stop?: ClockAct;
  readonly canceledAt?: Instant;
}

/** Only a corrected entry cancels a clock that is already decided (semantics §5). */
export function outcomeOf(life: ClockLife, course: ClockCourse): ClockOutcome | ClockProblem {
  const { end } = course;
  if (end !== undefined && end.fact !== 'stop') return canceled(life, end.at);
  const outcome = end === undefined ? unstopped(life, course) : met(life, course, end);
  const correction = life.acts.find(({ fact }) => fact === 'void');
  if (correction === undefined) return outcome;
  if (typeof outcome === 'string') return canceled(life, correction.at);
  return { ...outcome, state: 'canceled', limits: {}, canceledAt: correction.at };
}

function canceled({ pauses }: ClockLife, at: Instant): ClockOutcome {
  return { state: 'canceled', limits: {}, pauses: pausesUntil(pauses, at), canceledAt: at };
}

/** A stop ends the pause it falls into, and the due time is the one that leaves. */
function met(
  { clock, ...life }: ClockLife,
  { stint }: ClockCourse,
  stop: ClockAct,
): ClockOutcome | ClockProblem {
  const pauses = pausesUntil(life.pauses, stop.at);
  const limits = limitsOf(clock, stint, pauses);
  return typeof limits === 'string' ? limits : { state: 'met', limits, pauses, stop };
}

/** No stop came in time: breached once asOf lies after the limit; a late stop is only recorded. */
function unstopped(life: ClockLife, { stint }: ClockCourse): ClockOutcome | ClockProblem {
  const { acts, asOf, clock, isWaived, pauses } = life;
  const limits = limitsOf(clock, stint, pauses);
  if (typeof limits === 'string') return limits;
  const { limitAt } = limits;
  if (limitAt === undefined || asOf <= limitAt) {
    return { state: isPaused(pauses, asOf) ? 'paused' : 'open', limits, pauses };
  }
  const stop = acts.find(({ fact, at }) => fact === 'stop' && at > limitAt);
  return { state: isWaived ? 'waived' : 'breached', limits, pauses, ...(stop && { stop }) };
}
