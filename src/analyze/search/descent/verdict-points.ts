import type { MixedDimension } from '../../score/composition.ts';
import { boundedRange } from '../../score/event-range.ts';
import {
  eventSumOfDimension,
  eventSumOfGroups,
  rangeOfEventSum,
  withSignals,
} from '../../score/event-sum.ts';
import type { LeadSum } from '../../score/lead-sum.ts';
import type { PointsKind } from '../../score/points-asked.ts';
import { nothing, type Range, rangeSum } from '../../score/ranges.ts';
import type { DecidedDimension, SideScoring } from '../../score/side-scoring.ts';

/** Between what points lie, given between what each sum of the lead itself does before its bounds. */
export type PointsWithin = (sumAt: (place: number) => Range) => Range;

/** Takes up a sum of the lead itself and gives its place. */
export type PlaceSum = (sum: LeadSum) => number;

/** Whatever the events are that a side looks at. */
export function pointsWithin(side: SideScoring, kind: PointsKind, placeSum: PlaceSum): PointsWithin {
  if (kind !== 'total') return dimensionWithin(side, side.dimension(kind), placeSum);
  const { dimensions, total } = side.scoring;
  const parts = dimensions.map(({ id }) => dimensionWithin(side, side.dimension(id), placeSum));
  return (sumAt) => boundedRange(rangeSum(parts.map((part) => part(sumAt))), total);
}

/** The same of one dimension. */
export function dimensionWithin(
  side: SideScoring,
  decided: DecidedDimension,
  placeSum: PlaceSum,
): PointsWithin {
  switch (decided.by) {
    case 'lead':
      return sumWithin(side.pointsOf(decided.dimension), placeSum);
    case 'events': {
      const events = withSignals(eventSumOfDimension(decided.dimension), side.signals);
      const range = rangeOfEventSum(events, side.mostEvents);
      return () => range;
    }
    case 'both':
      return mixedWithin(side, decided.dimension, placeSum);
  }
}

/** Meetings that the lead itself does not take part in are added up once. */
function mixedWithin(side: SideScoring, dimension: MixedDimension, placeSum: PlaceSum): PointsWithin {
  const meetings = dimension.meetings.map((meeting) => {
    const ofLead = side.pointsAt(meeting);
    const events = withSignals(eventSumOfGroups(meeting.groups), side.signals);
    return { meeting, ofLead, ofEvents: rangeOfEventSum(events, side.mostEvents) };
  });
  const isOfEvents = ({ ofLead }: { readonly ofLead: LeadSum }): boolean => ofLead.parts.length === 0;
  const settled = rangeSum(
    meetings.filter(isOfEvents).map(({ meeting, ofEvents }) => boundedRange(ofEvents, meeting)),
  );
  const open = meetings
    .filter((each) => !isOfEvents(each))
    .map((each) => ({ ...each, ofLead: sumWithin(each.ofLead, placeSum) }));
  // Asked of every state on the way down: no lists are made.
  return (sumAt) => {
    let { least, most } = settled;
    for (const { meeting, ofLead, ofEvents } of open) {
      const own = ofLead(sumAt);
      const points = { least: own.least + ofEvents.least, most: own.most + ofEvents.most };
      const shown = boundedRange(points, meeting);
      least += shown.least;
      most += shown.most;
    }
    return boundedRange({ least, most }, dimension);
  };
}

/** A sum of the lead itself. */
export function sumWithin(sum: LeadSum, placeSum: PlaceSum): PointsWithin {
  if (sum.parts.length === 0) return () => boundedRange(nothing, sum);
  const place = placeSum(sum);
  return (sumAt) => boundedRange(sumAt(place), sum);
}
