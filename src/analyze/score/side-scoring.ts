import { gradeLadder } from '../../evaluate/score/grade-ladder.ts';
import type { Dimension, Scoring } from '../../model/scoring.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { SpaceSide } from '../space/variable.ts';
import { type Composition, compositionOf, type Meeting, type MixedDimension } from './composition.ts';
import { isEnoughKnown, pointsOfGroups, type SideSums } from './lead-points.ts';

/** The scoring of one side, with what the lead itself decides as diagrams, each made when it is first needed. */
export interface SideScoring {
  readonly side: SpaceSide;
  readonly scoring: Scoring;
  readonly composition: Composition;
  readonly sums: SideSums;
  /** Points of a dimension without events. */
  readonly pointsOf: (dimension: Dimension) => Node;
  /** What the lead itself adds to a meeting. */
  readonly pointsAt: (meeting: Meeting) => Node;
  /** Whether enough of the fit is known for a grade. */
  readonly isKnown: () => Node;
  /** The dimension of this name; `events` or `lead` when only those decide its points. */
  readonly dimension: (id: string) => DecidedDimension;
}

export type DecidedDimension =
  | { readonly by: 'lead' | 'events'; readonly dimension: Dimension }
  | { readonly by: 'both'; readonly dimension: MixedDimension };

const always: Node = 1;

export function openSideScoring(scoring: Scoring, side: SpaceSide, sums: SideSums): SideScoring {
  const composition = compositionOf(scoring);
  const ofDimensions = new Map<Dimension, Node>();
  const ofMeetings = new Map<Meeting, Node>();
  let known: Node | undefined;
  return {
    side,
    scoring,
    composition,
    sums,
    pointsOf: (dimension) =>
      kept(ofDimensions, dimension, () => pointsOfGroups(sums, dimension.groups, dimension)),
    pointsAt: (meeting) => kept(ofMeetings, meeting, () => pointsOfGroups(sums, meeting.groups)),
    isKnown: () => {
      known ??= knownNode(scoring, sums);
      return known;
    },
    dimension: (id) => decidedDimension(composition, id),
  };
}

function kept<Key>(nodes: Map<Key, Node>, key: Key, make: () => Node): Node {
  const node = nodes.get(key) ?? make();
  nodes.set(key, node);
  return node;
}

function knownNode(scoring: Scoring, sums: SideSums): Node {
  const fit = scoring.dimensions.find(({ id }) => id === 'fit');
  const leastKnown = gradeLadder(scoring)?.leastKnown;
  return fit === undefined || leastKnown === undefined ? always : isEnoughKnown(sums, fit, leastKnown);
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
