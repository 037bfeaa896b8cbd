import type { Agreement } from '../../model/agreement.ts';
import { keepsInvariants } from '../space/invariants.ts';
import type { DrawnLead } from '../witness/drawn-lead.ts';
import { realLead } from '../witness/real-lead.ts';
import { standingOf } from '../witness/standing.ts';
import type { Claim } from '../witness/witness.ts';
import { witnessInstant } from '../witness/witness-instant.ts';

/** Whether there can be such a lead and the evaluator confirms a claim about it as it is, without making it smaller. */
export function isConfirmed(
  agreements: readonly [Agreement, ...Agreement[]],
  drawn: DrawnLead,
  claim: Claim,
): boolean {
  // Before a score reset there was a first cycle, which a lead drawn at one instant does not tell.
  if (drawn.events.some(({ hidden }) => hidden)) return false;
  const newest = agreements.at(-1) ?? agreements[0];
  const lead = realLead(newest.lifecycle, drawn, witnessInstant(newest));
  const standings = agreements.map((agreement) => standingOf(agreement, lead));
  return claim(standings) && standings.every(({ facts }) => keepsInvariants([newest], facts));
}
