import type { ClockFact } from '../clock/clock-fact.ts';
import type { Course } from './course.ts';
/** From when which team owns the lead: that of the rep, else that of the queue in which it lies. */
export declare function ownersOf(course: Course): readonly ClockFact[];
