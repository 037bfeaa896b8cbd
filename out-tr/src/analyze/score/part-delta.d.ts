import type { Diagrams, Node } from '../diagram/diagrams.ts';
import { type PartPair } from './part-pair.ts';
import { type Range } from './ranges.ts';
import type { Scene } from './scene.ts';
/** Within what the points of a part differ, told from the rules that are not the same on both sides. */
export declare function partDelta(scene: Scene, pair: PartPair): Range;
/** Diagrams that add up to the difference, where the lead itself decides it; nothing where events do, or bounds that are moved. */
export declare function leadDifferences(diagrams: Diagrams, pair: PartPair): readonly Node[] | undefined;
/** Signals of the rules that differ; of all, where only bounds do. */
export declare function changedSignals(pair: PartPair): readonly string[];
