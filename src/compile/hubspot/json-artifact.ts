import type { Artifact } from '../artifact.ts';

/** A payload as an artifact. */
export function jsonArtifact(path: string, payload: unknown): Artifact {
  return { path, content: `${JSON.stringify(payload, null, 2)}\n` };
}
