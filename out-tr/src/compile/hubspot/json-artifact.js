/** A payload as an artifact. */
export function jsonArtifact(path, payload) {
    return { path, content: `${JSON.stringify(payload, null, 2)}\n` };
}
