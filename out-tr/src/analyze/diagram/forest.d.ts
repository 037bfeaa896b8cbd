import type { Cache } from './cache.ts';
import type { Store } from './store.ts';
/** Where diagrams are made: their nodes and what was already worked out about them. */
export interface Forest {
    readonly store: Store;
    readonly cache: Cache;
}
/** The child on the branch of a variable that the node may not ask. */
export declare function childOn({ store }: Forest, node: number, variable: number, index: number): number;
/** A node made class by class. */
export declare function split({ store }: Forest, variable: number, childAt: (index: number) => number): number;
