import type { Dimension } from '../../model/scoring.ts';
import type { MixedDimension } from './composition.ts';
import { eventSumOfDimension } from './event-sum.ts';
import {
  type Columns,
  careOfCuts,
  type EventColumn,
  type JointColumn,
  type JointPoints,
  openColumns,
  type PlaceColumns,
} from './joint-column.ts';
import type { LeadSum } from './lead-sum.ts';
import { mixedPoints } from './mixed-columns.ts';
import type { Range } from './ranges.ts';
import type { Side } from './scene.ts';
import type { KnownFit, SideScoring } from './side-scoring.ts';
import { totalPoints } from './total-points.ts';
import {
  type ClassOf,
  classOfVerdict,
  cutsOf,
  pointsBehind,
  type VerdictVariable,
} from './verdicts-asked.ts';

/** How the verdicts that are asked come about. */
export interface VerdictPlan {
  readonly ofLead: readonly LeadVerdict[];
  readonly ofEvents: readonly EventVerdict[];
  readonly together: readonly JointVerdict[];
  readonly columns: readonly JointColumn[];
  /** The places of the columns that are told apart for every kind. */
  readonly always: readonly number[];
}

/** The lead itself decides the class. */
export interface LeadVerdict {
  readonly index: number;
  readonly points: LeadSum;
  readonly care: Range;
  /** Of a grade, where not any knowledge is enough for it. */
  readonly known?: KnownFit;
  readonly classAt: (points: number, isKnown: boolean) => number;
}

export function sumsOfVerdict({ points, known }: LeadVerdict): readonly LeadSum[] {
  return known === undefined ? [points] : [points, known.points];
}

/** Its events decide. */
export interface EventVerdict extends EventColumn {
  readonly index: number;
  readonly classOf: ClassOf;
}

/** Points of both are added first. */
export interface JointVerdict {
  readonly index: number;
  /** The places of the columns it looks at. */
  readonly columns: readonly number[];
  readonly classAt: JointPoints;
  /** The points that are looked at, with soft bounds. */
  readonly guideAt: JointPoints;
  /** Of a grade, where not any knowledge is enough for it: the place of the column of what is known. */
  readonly known?: { readonly column: number; readonly least: number };
}

/** `first` are columns that are there already and are told apart for every kind. */
export function verdictPlan(
  sides: readonly Side[],
  verdicts: readonly VerdictVariable[],
  { columns, placeColumns }: Columns = openColumns(),
): VerdictPlan {
  const always = [...columns.keys()];
  const parts = verdicts.flatMap((verdict) => {
    const scoring = sides[verdict.side]?.scoring;
    return scoring === undefined ? [] : [partOf(verdict, scoring, placeColumns)];
  });
  return {
    ofLead: parts.filter((part) => 'points' in part),
    ofEvents: parts.filter((part) => 'events' in part),
    together: parts.filter((part) => 'columns' in part),
    columns,
    always,
  };
}

type PlanPart = LeadVerdict | EventVerdict | JointVerdict;

function partOf(verdict: VerdictVariable, side: SideScoring, placeColumns: PlaceColumns): PlanPart {
  const behind = pointsBehind(verdict);
  if (behind === 'total') return totalVerdict(verdict, side, placeColumns);
  const { by, dimension } = side.dimension(behind);
  switch (by) {
    case 'lead':
      return leadVerdict(verdict, side, dimension);
    case 'events':
      return eventVerdict(verdict, side, dimension);
    case 'both':
      return mixedVerdict(verdict, side, dimension, placeColumns);
  }
}

function totalVerdict(verdict: VerdictVariable, side: SideScoring, placeColumns: PlaceColumns): JointVerdict {
  const care = careOfCuts(cutsOf(verdict, side.scoring));
  const { columns, pointsOf, guideOf } = totalPoints(side, care, placeColumns);
  const classOf = classOfVerdict(verdict, side.scoring);
  return {
    index: verdict.index,
    columns,
    classAt: (lead, events) => classOf(pointsOf(lead, events)),
    guideAt: guideOf,
  };
}

function leadVerdict(verdict: VerdictVariable, side: SideScoring, dimension: Dimension): LeadVerdict {
  const known = verdict.of === 'grade' ? side.known() : undefined;
  const classOf = classOfVerdict(verdict, side.scoring);
  const unknown = classOfVerdict(verdict, side.scoring, false)(0);
  return {
    index: verdict.index,
    points: side.pointsOf(dimension),
    care: careOfCuts(cutsOf(verdict, side.scoring)),
    ...(known && { known }),
    classAt: (points, isKnown) => (isKnown ? classOf(points) : unknown),
  };
}

/** Rules of events are always known, so the grade needs no look at what is. */
function eventVerdict(
  verdict: VerdictVariable,
  { side, scoring }: SideScoring,
  dimension: Dimension,
): EventVerdict {
  return {
    index: verdict.index,
    side,
    events: eventSumOfDimension(dimension),
    care: careOfCuts(cutsOf(verdict, scoring)),
    classOf: classOfVerdict(verdict, scoring),
  };
}

function mixedVerdict(
  verdict: VerdictVariable,
  side: SideScoring,
  dimension: MixedDimension,
  placeColumns: PlaceColumns,
): JointVerdict {
  const { columns, pointsOf, guideOf } = mixedPoints(side, dimension, placeColumns);
  const classOf = classOfVerdict(verdict, side.scoring);
  const { index } = verdict;
  const known = verdict.of === 'grade' ? side.known() : undefined;
  if (known === undefined) {
    return {
      index,
      columns,
      classAt: (lead, events) => classOf(pointsOf(lead, events)),
      guideAt: guideOf,
    };
  }
  const unknown = classOfVerdict(verdict, side.scoring, false)(0);
  const [place = 0] = placeColumns(`known of ${side.side}`, () => [
    { side: side.side, lead: [known.points], care: careOfCuts([known.least]) },
  ]);
  return {
    index,
    columns: [...columns, place],
    guideAt: guideOf,
    known: { column: place, least: known.least },
    classAt: (lead, events) =>
      (lead[place] ?? 0) >= known.least ? classOf(pointsOf(lead, events)) : unknown,
  };
}
