import type { Agreement } from '../../model/agreement.ts';
import type { Commitment, Compliance } from '../../model/sla.ts';
import type { Text } from '../../model/text.ts';
import { promiseName } from '../escalation/promises-of-agreement.ts';

/** The promise that a key means, as far as a message says it. */
export interface NamedPromise {
  readonly title: Text;
  readonly compliance?: Compliance;
  readonly commitment?: Commitment;
}

/** Undefined for a promise that the agreement no longer has. */
export function namedPromise(agreement: Agreement, name: string): NamedPromise | undefined {
  const sla = Object.values(agreement.slas).find(({ id }) => promiseName('sla', id) === name);
  const policy = Object.values(agreement.touchPolicies).find(({ id }) => promiseName('touches', id) === name);
  const commitment = Object.values(agreement.commitments).find(
    ({ id }) => promiseName('commitment', id) === name,
  );
  const clocks = sla ?? policy;
  if (clocks !== undefined) return { title: clocks.title, compliance: clocks.compliance };
  return commitment && { title: commitment.title, commitment };
}
