import type { Agreement } from './agreement.ts';
import type { Commitment, Sla, TouchPolicy } from './sla.ts';

/** A promise by its kind and id; an SLA, a policy and a commitment may share an id. */
export interface NamedPromise {
  readonly by: 'sla' | 'touches' | 'commitment';
  readonly id: string;
}

export function promiseNamed(
  { commitments, slas, touchPolicies }: Agreement,
  { by, id }: NamedPromise,
): Sla | TouchPolicy | Commitment | undefined {
  return { sla: slas, touches: touchPolicies, commitment: commitments }[by][id];
}
