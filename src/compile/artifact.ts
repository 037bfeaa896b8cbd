/** One file of a target with its whole content; lines end in `\n`. */
export interface Artifact {
  /** Relative to `generated/<target>/`, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** Artifacts by path in code-point order; two of one path are a bug of the target. */
export function sortedArtifacts(artifacts: readonly Artifact[]): readonly Artifact[] {
  const sorted = artifacts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const [index, artifact] of sorted.entries()) {
    if (sorted[index + 1]?.path === artifact.path) throw new Error(`two artifacts at ${artifact.path}`);
  }
  return sorted;
}
