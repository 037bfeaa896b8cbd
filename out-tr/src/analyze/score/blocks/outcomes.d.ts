import { type Path } from '../../diagram/cheapest.ts';
import type { Node } from '../../diagram/diagrams.ts';
import { type Range } from '../ranges.ts';
import type { Block } from './blocks.ts';
import { type Part } from './ledger.ts';
import type { Walk } from './walk.ts';
/** A part and what of it is left to ask. */
export interface Begun {
    readonly part: Part;
    readonly node: Node;
}
/** The cheapest way through a block to the same additions and the same rest. */
export interface Outcome {
    readonly cost: number;
    readonly kinds: Node;
    readonly begun: readonly Begun[];
    /** By sum. */
    readonly adds: readonly number[];
    readonly classes: Path['classes'];
}
/** Outcomes of leads of which this is left to ask when the block begins. */
export type OutcomesOf = (kinds: Node, begun: readonly Begun[]) => readonly Outcome[];
/** `reached`: between what the sums lie when the block begins. */
export declare function openOutcomes(of: Walk, block: Block, reached: readonly Range[]): OutcomesOf;
