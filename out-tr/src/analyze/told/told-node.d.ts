import type { Node } from '../diagram/diagrams.ts';
import type { Told, ToldValue } from './told.ts';
import type { ToldSpace } from './told-space.ts';
/** Expressions as diagrams; results are numbers that stand for values, yes and no for themselves. */
export interface ToldNodes {
    readonly nodeOf: (told: Told) => Node;
    /** Yes where two results are not the same; a blank answer is no. */
    readonly differ: (left: Node, right: Node) => Node;
    readonly meantBy: (result: number) => ToldValue;
}
export declare function openToldNodes(space: ToldSpace): ToldNodes;
