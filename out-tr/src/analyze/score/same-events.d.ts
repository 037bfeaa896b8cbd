import type { TimelineRule } from './event-range.ts';
import type { Scene } from './scene.ts';
/**
 * Whether rules of events add up to the same on every timeline. Rules that share no signal are compared apart, for their
 * events have nothing to do with each other. What counts the same events is compared on single ones: where each earns the
 * same at every age, several do.
 */
export declare function haveSameEvents(scene: Scene, before: readonly TimelineRule[], after: readonly TimelineRule[]): boolean;
/** Equal for rules that count the same events, each for what it earns by itself; undefined where events earn together. */
export declare function wayOfCounting(rule: TimelineRule): string | undefined;
