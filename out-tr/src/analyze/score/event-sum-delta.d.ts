import { type EventSum } from './event-sum.ts';
import { type Range } from './ranges.ts';
import type { Scene } from './scene.ts';
/** Within what the second sum exceeds the first on the same events, told from the rules and sums that are not in both. */
export declare function eventSumDelta(scene: Scene, before: EventSum, after: EventSum): Range;
