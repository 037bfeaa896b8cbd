import type { Artifact } from '../artifact.ts';
import { jsonArtifact } from './json-artifact.ts';
import { type Payload, steps } from './payload.ts';

/** All payloads in the order in which they have to be sent: by step, then by file. */
export function orderedPayloads(payloads: readonly Payload[]): readonly Payload[] {
  return payloads.toSorted((a, b) => {
    const rank = steps.indexOf(a.step) - steps.indexOf(b.step);
    return rank === 0 ? (a.file < b.file ? -1 : 1) : rank;
  });
}

/** The order of requests for the one who sends them. */
export function planArtifact(payloads: readonly Payload[], apiVersion: string): Artifact {
  const requests = orderedPayloads(payloads).map(({ endpoint, file, method, step }) => ({
    step,
    method,
    endpoint,
    body: file,
  }));
  return jsonArtifact('plan.json', { leadScoringApi: apiVersion, requests });
}
