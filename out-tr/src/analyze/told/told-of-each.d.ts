import type { Told } from './told.ts';
/** The expression with every question about the newest of several signals asked of each of them, but for facts that have to stay whole. */
export declare function openToldOfEach(whole: readonly string[]): (told: Told) => Told;
