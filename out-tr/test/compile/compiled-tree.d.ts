import type { Artifact } from '../../src/compile/artifact.ts';
import type { Compilation } from '../../src/compile/target.ts';
/** The artifacts of a compilation, and `clauses.json` with its manifest and the fidelity of every clause. */
export declare function compiledTree({ artifacts, clauses, manifest }: Compilation): readonly Artifact[];
