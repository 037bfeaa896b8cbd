/** Artifacts by path in code-point order; two of one path are a bug of the target. */
export function sortedArtifacts(artifacts) {
    const sorted = artifacts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    for (const [index, artifact] of sorted.entries()) {
        if (sorted[index + 1]?.path === artifact.path)
            throw new Error(`two artifacts at ${artifact.path}`);
    }
    return sorted;
}
