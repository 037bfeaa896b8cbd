import type { Course } from './lead-clocks/course.ts';
import { type TouchCount } from './touches.ts';
/** How the touches of one lead that sales gave up kept one policy. */
export interface PolicyTouches extends TouchCount {
    readonly policy: string;
    readonly cycle: number;
}
/** Counts touches for every cycle in which sales accepted the lead and then gave it up for a reason that is not exempt (semantics §4). */
export declare function touchesByCycle(course: Course): readonly PolicyTouches[];
