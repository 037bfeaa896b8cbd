import { type TimelineRule } from './event-range.ts';
import { type Range } from './ranges.ts';
import type { Scene } from './scene.ts';
/**
 * Within what the points of rules of events differ. What counts the same events is compared on single ones, and as many of
 * them as can count; what earns points together is worked out where that is quick, and else told from the ends of both.
 */
export declare function eventDelta(scene: Scene, before: readonly TimelineRule[], after: readonly TimelineRule[]): Range;
