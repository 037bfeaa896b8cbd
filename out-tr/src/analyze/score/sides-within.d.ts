import type { Restriction } from './event-columns.ts';
import type { Scene, Side } from './scene.ts';
/** The sides, for leads of so many events, and of these signals. */
export declare function sidesWithin(scene: Scene, { mostEvents, signals }: Restriction): readonly Side[];
