import type { Artifact } from '../../src/compile/artifact.ts';
/**
 * Holds artifacts against a folder that has all of them and nothing else. `UPDATE=1` writes the folder anew, so that
 * what changed shows in the diff.
 */
export declare function expectTree(folder: string, artifacts: readonly Artifact[]): void;
