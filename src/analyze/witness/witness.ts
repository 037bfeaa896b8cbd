import { evaluateLead } from '../../evaluate/evaluate-lead.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';
import { keepsInvariants } from '../space/invariants.ts';
import type { DrawnLead } from './drawn-lead.ts';
import { expectedOf } from './expected-of.ts';
import { plausibleLead } from './plausible-lead.ts';
import { realLead } from './real-lead.ts';
import { reduced, reductionsOf } from './reductions.ts';
import { type Standing, standingOf } from './standing.ts';
import { witnessInstant } from './witness-instant.ts';

/** A real lead that shows what an analysis claims, confirmed by the evaluator. */
export interface Witness {
  /** Expects what the last of the agreements makes of it. */
  readonly sample: Sample;
  /** How it stands under each agreement, in their order. */
  readonly standings: readonly Standing[];
}

/** What has to be true of a witness; one standing per agreement. */
export type Claim = (standings: readonly Standing[]) => boolean;

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
  const asOf = witnessInstant(newest);
  const standingsOf = (sample: Sample): readonly Standing[] =>
    agreements.map((agreement) => standingOf(agreement, sample));
  const confirms = (lead: DrawnLead): boolean => {
    const standings = standingsOf(realLead(newest.lifecycle, lead, asOf));
    return claim(standings) && standings.every(({ facts }) => keepsInvariants([newest], facts));
  };
  // Before a score reset there was a first cycle, which a lead drawn at one instant does not tell.
  if (drawn.events.some(({ hidden }) => hidden) || !confirms(drawn)) return undefined;
  const smallest = reduced(drawn, reductionsOf(drawn, fields), confirms);
  const plausible = plausibleLead(smallest, fields);
  const sample = realLead(newest.lifecycle, confirms(plausible) ? plausible : smallest, asOf);
  const standings = standingsOf(sample);
  const told = toldAtOnce(sample, standings);
  return { sample: { ...told, expect: expectedOf(newest, told) }, standings };
}

/**
 * A sample lead has a history: it may have been moved on when its first event came, and so stand elsewhere than a lead
 * that is looked at once. Then everything is logged at the instant, as if it came with one import.
 */
function toldAtOnce(sample: Sample, standings: readonly Standing[]): Sample {
  if (standsAlike(sample, standings)) return sample;
  const timeline = sample.timeline.map((deed) =>
    deed.at < sample.asOf ? { ...deed, loggedAt: sample.asOf } : deed,
  );
  const atOnce = { ...sample, timeline };
  return standsAlike(atOnce, standings) ? atOnce : sample;
}

function standsAlike(sample: Sample, standings: readonly Standing[]): boolean {
  return standings.every(
    ({ agreement, row }) => evaluateLead(agreement, sample, sample.asOf).stage === row.stage,
  );
}
