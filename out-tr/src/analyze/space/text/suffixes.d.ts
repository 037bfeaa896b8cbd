import type { Alphabet } from './alphabet.ts';
import type { Trie } from './trie.ts';
/**
 * Where to go on in a trie when a literal may begin at any place: to the longest beginning of a literal with which the text
 * read so far ends. A node ends where a literal ends there or with one of its suffixes.
 */
export declare function suffixesOf({ children, ends }: Trie, alphabet: Alphabet): {
    readonly next: Int32Array;
    readonly ends: readonly boolean[];
};
