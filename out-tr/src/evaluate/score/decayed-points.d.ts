import type { Decay } from '../../model/scoring.ts';
/** A hundred years; points that have not settled by then stay as they are (tables of ages have an end). */
export declare const longestAge = 36525;
/**
 * Points of one event after `age` whole days: scaled integers in and out, exact, rounded half away from zero
 * (semantics §3, Decay). Never larger in size than `points`.
 */
export declare function decayedPoints(points: number, decay: Decay, ageDays: number): number;
