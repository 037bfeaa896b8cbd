import { gradeLadder } from '../../evaluate/score/grade-ladder.ts';
import type { Dimension, Scoring } from '../../model/scoring.ts';
import type { SpaceSide } from '../space/variable.ts';
import { type Composition, compositionOf, type Meeting, type MixedDimension } from './composition.ts';
import { knownFit, pointsOfGroups, type SideSums } from './lead-points.ts';
import type { LeadSum } from './lead-sum.ts';

/** The scoring of one side, with what the lead itself decides as sums of diagrams, each made when it is first needed. */
export interface SideScoring {
  readonly side: SpaceSide;
  readonly scoring: Scoring;
  readonly composition: Composition;
  readonly sums: SideSums;
  /** The most events of a lead; absent = any number. */
  readonly mostEvents?: number;
  /** Only events of these signals; absent = of any. */
  readonly signals?: readonly string[];
  /** Are points of dimensions that the lead itself and its events decide together taken as any that can be? Only to prove. */
  readonly isLoose?: boolean;
  /** Points of a dimension without events. */
  readonly pointsOf: (dimension: Dimension) => LeadSum;
  /** What the lead itself adds to a meeting. */
  readonly pointsAt: (meeting: Meeting) => LeadSum;
  /** How much of the fit is known, and has to be for a grade; nothing where any is enough. */
  readonly known: () => KnownFit | undefined;
  /** The dimension of this name; `events` or `lead` when only those decide its points. */
  readonly dimension: (id: string) => DecidedDimension;
}

export type DecidedDimension =
  | { readonly by: 'lead' | 'events'; readonly dimension: Dimension }
  | { readonly by: 'both'; readonly dimension: MixedDimension };

export interface KnownFit {
  readonly points: LeadSum;
  readonly least: number;
}

export function openSideScoring(scoring: Scoring, side: SpaceSide, sums: SideSums): SideScoring {
  const composition = compositionOf(scoring);
  const ofDimensions = new Map<Dimension, LeadSum>();
  const ofMeetings = new Map<Meeting, LeadSum>();
  const known = knownOf(scoring);
  let knownPoints: LeadSum | undefined;
  return {
    side,
    scoring,
    composition,
    sums,
    pointsOf: (dimension) =>
      kept(ofDimensions, dimension, () => pointsOfGroups(sums, dimension.groups, dimension)),
    pointsAt: (meeting) => kept(ofMeetings, meeting, () => pointsOfGroups(sums, meeting.groups)),
    known() {
      if (known === undefined) return undefined;
      knownPoints ??= knownFit(sums, known.fit);
      return { points: knownPoints, least: known.least };
    },
    dimension: (id) => decidedDimension(composition, id),
  };
}

function kept<Key>(sums: Map<Key, LeadSum>, key: Key, make: () => LeadSum): LeadSum {
  const sum = sums.get(key) ?? make();
  sums.set(key, sum);
  return sum;
}

function knownOf(scoring: Scoring): { readonly fit: Dimension; readonly least: number } | undefined {
  const fit = scoring.dimensions.find(({ id }) => id === 'fit');
  const least = gradeLadder(scoring)?.leastKnown;
  return fit === undefined || least === undefined ? undefined : { fit, least };
}

/** A dimension that is not there has 0 points. */
function decidedDimension({ ofLead, ofEvents, mixed }: Composition, id: string): DecidedDimension {
  const isNamed = (dimension: { readonly id: string }): boolean => dimension.id === id;
  const events = ofEvents.find(isNamed);
  if (events !== undefined) return { by: 'events', dimension: events };
  const both = mixed.find(isNamed);
  if (both !== undefined) return { by: 'both', dimension: both };
  return { by: 'lead', dimension: ofLead.find(isNamed) ?? { id, groups: [] } };
}
