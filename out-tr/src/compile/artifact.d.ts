/** One file of a target with its whole content; lines end in `\n`. */
export interface Artifact {
    /** Relative to `generated/<target>/`, with forward slashes. */
    readonly path: string;
    readonly content: string;
}
/** Artifacts by path in code-point order; two of one path are a bug of the target. */
export declare function sortedArtifacts(artifacts: readonly Artifact[]): readonly Artifact[];
