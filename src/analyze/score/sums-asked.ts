import type { Bounds } from '../../model/scoring.ts';
import { careOfCuts, everything } from './joint-column.ts';
import type { LeadSum } from './lead-sum.ts';
import type { LeadColumn } from './lead-vectors.ts';
import type { Range } from './ranges.ts';
import type { LeadVerdict } from './verdict-plan.ts';

/** The sums behind verdicts and columns, each once, told apart as far as somebody looks. */
export interface Asked {
  readonly sums: readonly LeadSum[];
  /** By sum: the verdict variables that look at it. */
  readonly readers: readonly (readonly number[])[];
  readonly isAlways: readonly boolean[];
  /** By verdict: the sum of its points and, of a grade, of what is known. */
  readonly ofVerdict: readonly (readonly number[])[];
  /** By column. */
  readonly ofColumn: readonly (readonly number[])[];
}

interface Draft {
  readonly sum: LeadSum;
  care: Range;
  readonly readers: number[];
  isAlways: boolean;
}

interface Look {
  readonly care: Range;
  readonly readers: readonly number[];
  readonly isAlways: boolean;
}

export function sumsAsked(verdicts: readonly LeadVerdict[], columns: readonly LeadColumn[]): Asked {
  const drafts: Draft[] = [];
  const places = new Map<string, number>();

  function placeOf(sum: LeadSum, { care, readers, isAlways }: Look): number {
    const key = `${sum.min} ${sum.max} ${sum.parts.toSorted((one, other) => one - other).join(' ')}`;
    const place = places.get(key) ?? drafts.push({ sum, care, readers: [], isAlways: false }) - 1;
    places.set(key, place);
    const draft = drafts[place];
    if (draft === undefined) return place;
    draft.care = united(draft.care, care);
    draft.readers.push(...readers);
    draft.isAlways ||= isAlways;
    return place;
  }

  const ofVerdict = verdicts.map(({ index, points, care, known }) => {
    const look = { care, readers: [index], isAlways: false };
    const place = placeOf(points, look);
    return known === undefined
      ? [place]
      : [place, placeOf(known.points, { ...look, care: careOfCuts([known.least]) })];
  });
  const ofColumn = columns.map(({ sums, care, readers, isAlways }) =>
    sums.map((sum) => placeOf(sum, { care: sums.length === 1 ? care : everything, readers, isAlways })),
  );
  return {
    sums: drafts.map(({ sum: { parts, ...bounds }, care }) => ({ parts, ...told(bounds, care) })),
    readers: drafts.map(({ readers }) => readers),
    isAlways: drafts.map(({ isAlways }) => isAlways),
    ofVerdict,
    ofColumn,
  };
}

/** Bounds with a look at some results only: what lies beyond is given as the end of what is looked at. */
function told({ min, max }: Bounds, care: Range): Bounds {
  const inside = (bound: number): number => Math.min(care.most, Math.max(care.least, bound));
  const high = inside(max ?? Number.POSITIVE_INFINITY);
  const low = inside(Math.min(min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY));
  return {
    ...(Number.isFinite(low) && { min: low }),
    ...(Number.isFinite(high) && { max: high }),
  };
}

function united(one: Range, other: Range): Range {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}
