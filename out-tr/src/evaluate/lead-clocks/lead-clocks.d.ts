import type { ClockReading } from '../clock/clock-reading.ts';
import type { Course } from './course.ts';
/** SLA → the readings of its clocks on one lead, by cycle and start; only SLAs with a clock that started (semantics §5). */
export type LeadClocks = Readonly<Record<string, readonly ClockReading[]>>;
export declare function leadClocks(course: Course): LeadClocks;
