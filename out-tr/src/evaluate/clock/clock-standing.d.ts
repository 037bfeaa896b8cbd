import type { ClockCourse } from './clock-course.ts';
import { type ClockLife } from './clock-outcome.ts';
import type { ClockProblem, ClockStanding } from './clock-reading.ts';
/** Turns the course of a clock into all it shows at asOf. */
export declare function standingOf(life: ClockLife, course: ClockCourse): ClockStanding | ClockProblem;
