import { type TreeFile } from '../../src/host/tree-files.ts';
/** A tree of `size` files whose every line says `word`, so that a mixture of two trees is seen. */
export declare function treeOf(word: string, size: number): readonly TreeFile[];
/** The files below a folder and their texts, as one value to compare. */
export declare function standing(folder: string): Readonly<Record<string, string>>;
export declare function asRecord(tree: readonly TreeFile[]): Readonly<Record<string, string>>;
