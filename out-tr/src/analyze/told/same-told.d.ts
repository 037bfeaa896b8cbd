import type { Told } from './told.ts';
/** The same expression, sign by sign. */
export declare function areSame(left: Told, right: Told): boolean;
