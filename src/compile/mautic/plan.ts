import { compareCodePoints } from '../../support/code-points.ts';
import type { Artifact } from '../artifact.ts';
import { type Payload, steps } from './payload.ts';

/** All requests in the order in which they have to be sent. Mautic gives ids, so whoever sends them keeps what came back. */
export function planArtifact(payloads: readonly Payload[], apiVersion: string): Artifact {
  const requests = payloads
    .toSorted((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step) || compareCodePoints(a.file, b.file))
    .map(({ component, endpoint, file, step }) => ({
      step,
      component,
      method: 'POST',
      endpoint: `/api${endpoint}`,
      body: file,
    }));
  return jsonArtifact('plan.json', { schemaVersion: 1, mautic: apiVersion, requests });
}

export function jsonArtifact(path: string, content: unknown): Artifact {
  return { path, content: `${JSON.stringify(content, null, 2)}\n` };
}
