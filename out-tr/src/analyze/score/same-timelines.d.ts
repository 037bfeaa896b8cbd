import { type EventSum } from './event-sum.ts';
import type { Range } from './ranges.ts';
import type { Scene } from './scene.ts';
/**
 * Whether rules of events earn the same on every timeline, whatever is selected of it: events that are not selected are
 * as if they were not there, and a timeline without them is one of all.
 */
export declare function areSameOnTimelines(scene: Scene, before: EventSum, after: EventSum, mostEvents?: number): boolean;
/** Within what rules of events differ, over all timelines; nothing where it takes long to tell, or has no end. */
export declare function differenceOnTimelines(scene: Scene, before: EventSum, after: EventSum, mostEvents?: number): Range | undefined;
/** Both sides select the same events of these signals. */
export declare function haveSameConsents({ sides }: Scene, signals: readonly string[]): boolean;
