import type { Artifact } from '../artifact.ts';
import { type Payload } from './payload.ts';
/** The order of requests for the one who sends them. */
export declare function planArtifact(payloads: readonly Payload[], apiVersion: string): Artifact;
