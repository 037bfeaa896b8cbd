import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';
import type { DrawnLead } from './drawn-lead.ts';
import { realLead } from './real-lead.ts';
import { type Standing, standingOf } from './standing.ts';
import { witnessInstant } from './witness-instant.ts';

/** A lead as one of the agreements looks at it, and how it stands there. */
export interface SeenLead {
  readonly sample: Sample;
  readonly standing: Standing;
}

/** The drawn lead as each agreement sees it: the same data, recorded in the stage in which that one looks at it. */
export function seenLeads(
  agreements: readonly [Agreement, ...Agreement[]],
  drawn: DrawnLead,
): readonly [SeenLead, ...SeenLead[]] {
  const newest = agreements.at(-1) ?? agreements[0];
  const asOf = witnessInstant(newest);
  const seenBy = (agreement: Agreement, side: number): SeenLead => {
    const recorded = drawn.recordedBySide?.[side];
    const own = recorded === undefined ? drawn : { ...drawn, recordedStage: recorded };
    const sample = realLead(newest.lifecycle, own, asOf);
    return { sample, standing: standingOf(agreement, sample) };
  };
  const [first, ...others] = agreements;
  return [seenBy(first, 0), ...others.map((agreement, index) => seenBy(agreement, index + 1))];
}
