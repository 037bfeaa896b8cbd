import type { Agreement } from '../../model/agreement.ts';
import { keepsInvariants } from '../space/invariants.ts';
import type { DrawnLead } from '../witness/drawn-lead.ts';
import { seenLeads } from '../witness/seen-leads.ts';
import type { Claim } from '../witness/witness.ts';

/** Whether there can be such a lead and the evaluator confirms a claim about it as it is, without making it smaller. */
export function isConfirmed(
  agreements: readonly [Agreement, ...Agreement[]],
  drawn: DrawnLead,
  claim: Claim,
): boolean {
  // Before a score reset there was a first cycle, which a lead drawn at one instant does not tell.
  if (drawn.events.some(({ hidden }) => hidden)) return false;
  const newest = agreements.at(-1) ?? agreements[0];
  const seen = seenLeads(agreements, drawn);
  const standings = seen.map(({ standing }) => standing);
  const { sample } = seen.at(-1) ?? seen[0];
  return (
    claim(standings, sample) && standings.slice(-1).every((standing) => keepsInvariants([newest], standing))
  );
}
