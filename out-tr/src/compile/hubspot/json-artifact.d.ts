import type { Artifact } from '../artifact.ts';
/** A payload as an artifact. */
export declare function jsonArtifact(path: string, payload: unknown): Artifact;
