import type { Dispute } from '../../../measure/dispute/dispute.ts';
import type { Agreement } from '../../../model/agreement.ts';
import { type Kept, keptOf } from '../../../records/kept/kept.ts';

/** It names a lead and whose it was. */
export function disputeKept(agreement: Agreement, { asOf }: Pick<Dispute, 'asOf'>): Kept {
  return keptOf(agreement, { what: 'explanation', asOf }, 'leads');
}
