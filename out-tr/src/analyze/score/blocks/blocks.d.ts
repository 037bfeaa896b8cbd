import type { Diagrams, Node } from '../../diagram/diagrams.ts';
/** Neighbours in the order of the variables: from the first up to, without, the last. */
export interface Block {
    readonly from: number;
    readonly to: number;
}
/**
 * Cuts the variables before `end` where little has to be remembered: of the kinds that are asked what is left to ask, of
 * every sum that is begun and not complete its own rest.
 */
export declare function blocksOf(diagrams: Diagrams, kinds: Node, parts: readonly Node[], end: number): readonly Block[];
