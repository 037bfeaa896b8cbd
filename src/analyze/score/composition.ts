import { bounded } from '../../evaluate/score/bounded.ts';
import type { Bounds, Dimension, Group, Scoring } from '../../model/scoring.ts';
import { isFree } from './delta-parts.ts';
import { isTimelineRule } from './event-range.ts';
import { boundsOf } from './event-sum.ts';
import { isLeadRule } from './lead-points.ts';

/** How the points of a scoring come about: what the lead itself decides, what its events do, and where both meet. */
export interface Composition {
  readonly total: Bounds;
  /** Without a rule of events; a dimension without any rule is here. */
  readonly ofLead: readonly Dimension[];
  /** Without a rule about the lead itself. */
  readonly ofEvents: readonly Dimension[];
  readonly mixed: readonly MixedDimension[];
}

/** A dimension in which points of both kinds are added before a bound. */
export interface MixedDimension extends Bounds {
  readonly id: string;
  readonly meetings: readonly Meeting[];
}

/** Groups whose raw points of both kinds are added, then brought inside the bounds. */
export interface Meeting extends Bounds {
  /** Groups already inside their bounds: a bounded one with rules of both kinds is alone, and its bounds are those of the meeting. */
  readonly groups: readonly Group[];
}

/** Points of a meeting, from the lead itself and from its events together. */
export type PointsOfMeeting = (meeting: Meeting) => number;

export function compositionOf({ dimensions, total }: Scoring): Composition {
  const ofEvents = dimensions.filter(
    (dimension) => has(dimension, isTimelineRule) && !has(dimension, isLeadRule),
  );
  const mixed = dimensions.filter(
    (dimension) => has(dimension, isTimelineRule) && has(dimension, isLeadRule),
  );
  return {
    total,
    ofEvents,
    mixed: mixed.map(mixedDimension),
    ofLead: dimensions.filter((dimension) => !has(dimension, isTimelineRule)),
  };
}

export function pointsOfMixed(dimension: MixedDimension, pointsOf: PointsOfMeeting): number {
  let sum = 0;
  for (const meeting of dimension.meetings) sum += bounded(pointsOf(meeting), meeting);
  return bounded(sum, dimension);
}

function mixedDimension({ id, groups, min, max }: Dimension): MixedDimension {
  const meetsAlone = (group: Group): boolean =>
    group.rules.some(isTimelineRule) && group.rules.some(isLeadRule) && !isFree(group);
  return {
    id,
    ...boundsOf({ min, max }),
    meetings: [
      { groups: groups.filter((group) => !meetsAlone(group)) },
      ...groups.filter(meetsAlone).map(alone),
    ],
  };
}

/** A mixed group keeps its bounds for the meeting, so its own are taken off. */
function alone(group: Group): Meeting {
  const { min, max, ...free } = group;
  return { groups: [free], ...boundsOf({ min, max }) };
}

function has({ groups }: Dimension, isKind: (rule: Group['rules'][number]) => boolean): boolean {
  return groups.some(({ rules }) => rules.some(isKind));
}
