import type { Clock } from './clock.ts';
import type { ClockAct } from './clock-acts.ts';
import type { ClockDefinition } from './clock-definition.ts';
import { beginStint, limitsOf, type Stint } from './clock-limits.ts';
import type { Reassignment } from './clock-reading.ts';
import { type Pause, pausesUntil } from './pauses.ts';

/** How far the known facts take a clock. */
export interface ClockCourse {
  readonly stint: Stint;
  readonly reassignments: readonly Reassignment[];
  /** What ended it before its limit passed: a correction, cancel, stop or reset. */
  readonly end?: ClockAct;
}

/**
 * Follows the acts up to the first that ends the clock or comes after its limit: the first of cancel, stop and the
 * passing of the limit is final. Without a limit that can be told, cancel and stop are left (semantics §5).
 */
export function courseOf(clock: Clock, acts: readonly ClockAct[], pauses: readonly Pause[]): ClockCourse {
  let stint = beginStint(clock, clock.firstStartAt);
  const reassignments: Reassignment[] = [];
  for (const act of acts) {
    if (hasPassed(clock, stint, act, pauses)) break;
    if (act.fact !== 'reassign') return { stint, reassignments, end: act };
    const effect = effectOf(clock.definition, act.cause, reassignments);
    reassignments.push({ at: act.at, cause: act.cause, effect });
    if (effect === 'restart') stint = beginStint(clock, act.at);
  }
  return { stint, reassignments };
}

/** Only pauses begun before the act can have moved a limit that lies before it. */
function hasPassed(clock: Clock, stint: Stint, act: ClockAct, pauses: readonly Pause[]): boolean {
  const limits = limitsOf(clock, stint, pausesUntil(pauses, act.at));
  return typeof limits !== 'string' && limits.limitAt !== undefined && act.at > limits.limitAt;
}

function effectOf(
  { restart }: ClockDefinition,
  cause: string,
  before: readonly Reassignment[],
): Reassignment['effect'] {
  const restarts = before.filter(({ effect }) => effect === 'restart').length;
  return restart?.causes.includes(cause) && restarts < restart.max ? 'restart' : 'continue';
}
