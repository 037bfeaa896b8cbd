import { type PartPair } from './part-pair.ts';
import type { Scene } from './scene.ts';
/** The rules that differ come to the same, or all of them do once they are inside the bounds. */
export declare function isSamePart(scene: Scene, pair: PartPair): boolean;
