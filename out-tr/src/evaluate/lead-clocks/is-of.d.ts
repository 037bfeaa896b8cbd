import type { Fact } from '../../model/sla.ts';
import type { Occurrence } from './occurrence.ts';
/** Is the occurrence what a clock's fact names? */
export declare function isOf(occurrence: Occurrence, fact: Fact): boolean;
