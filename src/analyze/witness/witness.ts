import { evaluateLead } from '../../evaluate/evaluate-lead.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';
import { keepsInvariants } from '../space/invariants.ts';
import type { DrawnLead } from './drawn-lead.ts';
import { expectedOf } from './expected-of.ts';
import { plausibleLead } from './plausible-lead.ts';
import { reduced, reductionsOf } from './reductions.ts';
import { type SeenLead, seenLeads } from './seen-leads.ts';
import type { Standing } from './standing.ts';

/** A real lead that shows what an analysis claims, confirmed by the evaluator. */
export interface Witness {
  /** Expects what the last of the agreements makes of it. */
  readonly sample: Sample;
  /** How it stands under each agreement, in their order. */
  readonly standings: readonly Standing[];
}

/** What has to be true of a witness; one standing per agreement, and the lead as the newest one sees it. */
export type Claim = (standings: readonly Standing[], lead: Sample) => boolean;

/**
 * The drawn lead made real, with nothing left in it that the claim and the invariants could do without. Nothing when the evaluator does not
 * confirm the claim: then the analysis took a larger lead for a real one, and the lead is not shown (semantics §11).
 */
export function witnessOf(
  agreements: readonly [Agreement, ...Agreement[]],
  drawn: DrawnLead,
  claim: Claim,
): Witness | undefined {
  const newest = agreements.at(-1) ?? agreements[0];
  const fields = { ...agreements[0].fields, ...newest.fields };
  const confirms = (lead: DrawnLead): boolean => {
    const seen = seenLeads(agreements, lead);
    const standings = seen.map(({ standing }) => standing);
    const { sample } = seen.at(-1) ?? seen[0];
    return (
      claim(standings, sample) && standings.slice(-1).every((standing) => keepsInvariants([newest], standing))
    );
  };
  // Before a score reset there was a first cycle, which a lead drawn at one instant does not tell.
  if (drawn.events.some(({ hidden }) => hidden) || !confirms(drawn)) return undefined;
  const smallest = reduced(drawn, reductionsOf(drawn, fields), confirms);
  const plausible = plausibleLead(smallest, fields);
  const seen = seenLeads(agreements, confirms(plausible) ? plausible : smallest);
  const told = toldAtOnce(seen);
  return {
    sample: { ...told, expect: expectedOf(newest, told) },
    standings: seen.map(({ standing }) => standing),
  };
}

/**
 * As the newest agreement sees it. A sample lead has a history: it may have been moved on when its first event came, and so
 * stand elsewhere than a lead that is looked at once. Then everything is logged at the instant, as if it came with one import.
 */
function toldAtOnce(seen: readonly [SeenLead, ...SeenLead[]]): Sample {
  const { sample } = seen.at(-1) ?? seen[0];
  // Nothing came before: it is told at once as it is.
  if (seen.every((lead) => lead.sample.timeline.every(({ at }) => at >= lead.sample.asOf))) return sample;
  const atOnce = seen.map((lead) => ({ ...lead, sample: loggedAtOnce(lead.sample) }));
  return seen.every(standsAlike) || !atOnce.every(standsAlike) ? sample : loggedAtOnce(sample);
}

function loggedAtOnce(sample: Sample): Sample {
  const timeline = sample.timeline.map((deed) =>
    deed.at < sample.asOf ? { ...deed, loggedAt: sample.asOf } : deed,
  );
  return { ...sample, timeline };
}

function standsAlike({ sample, standing: { agreement, row } }: SeenLead): boolean {
  return evaluateLead(agreement, sample, sample.asOf).stage === row.stage;
}
