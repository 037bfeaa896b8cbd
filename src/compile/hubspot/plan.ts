import type { Artifact } from '../artifact.ts';
import { jsonArtifact } from './json-artifact.ts';
import { type Payload, steps } from './payload.ts';
import { type Reference, referencesOf } from './reference.ts';

/** All payloads in the order in which they have to be sent: by step, then by file. */
export function orderedPayloads(payloads: readonly Payload[]): readonly Payload[] {
  return payloads.toSorted((a, b) => {
    const rank = steps.indexOf(a.step) - steps.indexOf(b.step);
    return rank === 0 ? (a.file < b.file ? -1 : 1) : rank;
  });
}

/** What has to exist, in the words in which requests are told apart. */
function componentOf(reference: Reference): string {
  return reference.to === 'list'
    ? `list:${reference.name}`
    : `stage:${reference.pipeline}/${reference.stage}`;
}

/**
 * The order of requests for the one who sends them; `component` tells whether it is there already, and `needs` names those
 * whose ids go into the body.
 */
export function planArtifact(payloads: readonly Payload[], apiVersion: string): Artifact {
  const requests = orderedPayloads(payloads).map((payload) => {
    const needs = referencesOf(payload).map(componentOf);
    const { component, endpoint, file, method, step } = payload;
    return { step, method, endpoint, body: file, component, ...(needs.length > 0 && { needs }) };
  });
  return jsonArtifact('plan.json', { leadScoringApi: apiVersion, requests });
}
