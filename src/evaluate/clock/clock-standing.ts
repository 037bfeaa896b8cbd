import { openTimeOf } from '../../support/open-time.ts';
import type { Clock } from './clock.ts';
import type { ClockAct } from './clock-acts.ts';
import type { ClockCourse } from './clock-course.ts';
import type { Stint } from './clock-limits.ts';
import { type ClockLife, outcomeOf } from './clock-outcome.ts';
import type { ClockProblem, ClockStanding } from './clock-reading.ts';
import { isOpenTime } from './clock-target.ts';
import { runningTime } from './pauses.ts';
import { noTime, type TimeLine } from './time-line.ts';
import { warningsOf } from './warnings.ts';

/** Turns the course of a clock into all it shows at asOf. */
export function standingOf(life: ClockLife, course: ClockCourse): ClockStanding | ClockProblem {
  const { clock, cycle, asOf } = life;
  const { stint, reassignments } = course;
  const outcome = outcomeOf(life, course);
  if (typeof outcome === 'string') return outcome;
  const { canceledAt, limits, pauses, state, stop } = outcome;
  const endedAt = stop?.at ?? canceledAt;
  return {
    cycle,
    startAt: stint.startAt,
    firstStartAt: clock.firstStartAt,
    ...(isOpenTime(clock.definition.target) && clock.calendar !== undefined && { calendar: clock.calendar }),
    ...(typeof stint.target !== 'string' && { targetMs: stint.target.amount }),
    state,
    ...limits,
    elapsedMs: runningTime(timeLineOf(clock, stint), stint.startAt, endedAt ?? asOf, pauses),
    ...(stop && { stoppedAt: stop.at }),
    ...(canceledAt !== undefined && { canceledAt }),
    warnings: warningsOf(clock.definition.warnAt, stint, pauses, endedAt),
    reassignments,
    backdated: isBackdated(course.end),
  };
}

/** A target that cannot be told was promised in open time; without a calendar none of it passes. */
function timeLineOf({ hours }: Clock, { target }: Stint): TimeLine {
  if (typeof target !== 'string') return target.timeLine;
  return hours === undefined ? noTime : openTimeOf(hours);
}

/** A mark of the stop that decided the clock; a late one is only recorded. */
function isBackdated(end: ClockAct | undefined): boolean {
  return end?.fact === 'stop' && (end.loggedAt ?? end.at) - end.at > 86_400_000;
}
