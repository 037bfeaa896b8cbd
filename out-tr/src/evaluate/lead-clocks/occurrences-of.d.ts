import type { Course } from './course.ts';
import type { Occurrence } from './occurrence.ts';
/** Everything in the course of a lead that clocks may listen to, each with its cycle. */
export declare function occurrencesOf(course: Course): readonly Occurrence[];
/**
 * The entry with which a lead comes back into its next cycle, seen from the cycle before: it ends what has run in between,
 * e.g. the clock on the first step of nurturing.
 */
export declare function comebacksOf({ journey }: Course): readonly Occurrence[];
