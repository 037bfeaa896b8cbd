import type { Node } from '../diagram/diagrams.ts';
import type { Range } from '../score/ranges.ts';
import type { Scene } from '../score/scene.ts';
import { type Verdict } from './verdict-spans.ts';
/** A verdict and the place of its variable. */
export interface PlacedVerdict {
    readonly verdict: Verdict;
    readonly index: number;
}
/**
 * Yes where the classes of the same verdict of both versions go together, for a lead whose points move so far from the first
 * to the second, and of which so much more is known.
 */
export declare function classesNear(scene: Scene, [before, after]: readonly [PlacedVerdict, PlacedVerdict], moves: Range, known: Range): Node;
