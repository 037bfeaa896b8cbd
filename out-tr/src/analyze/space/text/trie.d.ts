import type { Alphabet } from './alphabet.ts';
/** Literals that share their beginnings; node 0 is the empty beginning. */
export interface Trie {
    /** Per node: character → node. */
    readonly children: readonly ReadonlyMap<number, number>[];
    /** Whether a literal ends at the node. */
    readonly ends: readonly boolean[];
}
export declare function trieOf(literals: readonly string[], alphabet: Alphabet): Trie;
