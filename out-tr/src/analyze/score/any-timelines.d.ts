import type { Timelines } from '../timeline/timelines.ts';
import type { EventColumns } from './event-columns.ts';
import type { Scene } from './scene.ts';
/**
 * More than events can add up to, for where that cannot be told: every column may have any of its values whatever the
 * others have, as long as they lie no further apart than the rules allow that only one of them counts. What no such vector
 * gives, no timeline does; none of them has a timeline.
 */
export declare function anyTimelines(scene: Scene, { question, sums, any }: EventColumns): Timelines | undefined;
