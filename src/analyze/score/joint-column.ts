import type { Bounds } from '../../model/scoring.ts';
import type { SpaceSide } from '../space/variable.ts';
import type { EventSum } from './event-sum.ts';
import type { LeadSum } from './lead-sum.ts';
import type { Range } from './ranges.ts';

/** Points to which the lead itself and its events add before anything bounds them. */
export interface JointColumn {
  readonly side: SpaceSide;
  /** What the lead itself adds: the sum of these. */
  readonly lead: readonly LeadSum[];
  /** What events add; absent = nothing. */
  readonly events?: EventSum;
  /** Instead of both: points of this dimension, which may be any. Only to prove. */
  readonly any?: AnyPoints;
  /** Sums beyond this range cannot be told from its ends. */
  readonly care: Range;
}

/** Points of a dimension of which only is known within what they lie, and how far they lie from those of the other side. */
export interface AnyPoints {
  readonly dimension: string;
  readonly range: Range;
}

/** Columns without those that are there already: gives their places among all. */
export type PlaceColumns = (key: string, make: () => readonly JointColumn[]) => readonly number[];

/** Points for what the lead itself and what its events add to each column. */
export type JointPoints = (lead: readonly number[], events: readonly number[]) => number;

/** Points and the places of the columns they are read from. */
export interface PointsOfColumns {
  readonly columns: readonly number[];
  readonly pointsOf: JointPoints;
}

export interface GuidedPoints extends PointsOfColumns {
  /** The same with soft bounds, for a search. */
  readonly guideOf: JointPoints;
}

/** Points that events alone decide. */
export interface EventColumn {
  readonly side: SpaceSide;
  readonly events: EventSum;
  readonly care: Range;
}

export const everything: Range = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/** What of one part of a sum can be told apart when the other part lies in `other`. */
export function careFor(care: Range, other: Range): Range {
  return { least: care.least - other.most, most: care.most - other.least };
}

/** Beyond bounds nothing can be told apart. */
export function careOfBounds({ min, max }: Bounds): Range {
  return { least: min ?? everything.least, most: max ?? everything.most };
}

/** From just below the first cut to the last: what can be told apart about points that are compared with them. */
export function careOfCuts(cuts: readonly number[]): Range {
  const [first, last] = [Math.min(...cuts), Math.max(...cuts)];
  return cuts.length === 0 ? { least: 0, most: 0 } : { least: first - 1, most: last };
}

/** Columns that are collected. */
export interface Columns {
  readonly columns: readonly JointColumn[];
  readonly placeColumns: PlaceColumns;
}

export function openColumns(): Columns {
  const columns: JointColumn[] = [];
  const places = new Map<string, readonly number[]>();
  return {
    columns,
    placeColumns(key, make) {
      const known = places.get(key) ?? make().map((column) => columns.push(column) - 1);
      places.set(key, known);
      return known;
    },
  };
}
