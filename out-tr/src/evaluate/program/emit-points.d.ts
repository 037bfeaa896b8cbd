import type { Bounds, Scoring } from '../../model/scoring.ts';
import type { Lines } from '../../support/script-lines.ts';
import type { Draft } from './draft.ts';
import { type KnownPoints } from './known-points.ts';
/** Lines that give the points of every dimension, before the events are read and after it. */
export interface EmittedPoints {
    /** Before the first event. */
    readonly declare: Lines;
    /** After the last one; dimension i has its points in `dimension<i>`. */
    readonly settle: Lines;
}
/** The points of a scoring up to its dimensions; `known` follows how much of the fit can be judged. */
export declare function emitPoints(scoring: Scoring, known: KnownPoints | undefined, draft: Draft): EmittedPoints;
/** Raised to the least first, then brought below the most. */
export declare function emitBounds(name: string, { min, max }: Bounds): Lines;
