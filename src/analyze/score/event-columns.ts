import type { SignalTest } from '../../criteria/criterion.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { ownValue } from '../../support/own-value.ts';
import type { SpaceSide, Variable } from '../space/variable.ts';
import { signalsOfLeaf, type TimelineQuestion } from '../timeline/timeline-question.ts';
import type { Case } from './cases.ts';
import { openEventQuestion, type Selects } from './event-question.ts';
import { type AnyPoints, careFor, type EventColumn } from './joint-column.ts';
import { rangeOfLeadSum } from './lead-sum.ts';
import { rangeHull, rangeSum } from './ranges.ts';
import type { Scene } from './scene.ts';
import type { VerdictPlan } from './verdict-plan.ts';

/** Which timelines are looked at. */
export interface Restriction {
  /** Only events of these signals; absent = of any. */
  readonly signals?: readonly string[];
  readonly mostEvents?: number;
  /** May a score reset hide the oldest events? */
  readonly mayBeReset?: boolean;
}

/** What is asked of timelines. */
export interface EventsAsked {
  readonly plan: VerdictPlan;
  /** Places of the variables of signal tests. */
  readonly tests: readonly number[];
  readonly restriction: Restriction;
  /** More than events can add up to is enough: it only proves. */
  readonly isLoose: boolean;
}

/** The question about the timelines of a case, and where to find what in the vectors of its answer. */
export interface EventColumns {
  readonly question: TimelineQuestion;
  readonly classes: readonly EventClass[];
  /** By column of the plan; nothing where no event adds to it. */
  readonly values: readonly (number | undefined)[];
  /** By column of the question, what it is the sum of; nothing for a test. */
  readonly sums: ReadonlyMap<number, EventColumn>;
  /** Points that may be any, in columns behind those of the question. */
  readonly any: readonly (AnyPoints & { readonly side: SpaceSide })[];
}

/** A variable that events decide: the class for the value in a column. */
export interface EventClass {
  readonly index: number;
  readonly column: number | undefined;
  readonly classOf: (value: number) => number;
}

export function eventColumns(
  scene: Scene,
  { plan, tests, restriction }: EventsAsked,
  given: Case['given'],
): EventColumns {
  const draft = openEventQuestion();
  const selectsOf = (side: SpaceSide): Selects => selectsIn(scene, side, given, restriction);
  const ofTests = tests.map((index): EventClass => {
    const column = draft.placeTest(testOf(scene.space.variables[index]));
    return { index, column, classOf: (holds) => holds };
  });
  const sums = new Map<number, EventColumn>();
  const placeSum = (sum: EventColumn): number | undefined => {
    const column = draft.placeSum(sum.events, selectsOf(sum.side), sum.care);
    if (column === undefined) return undefined;
    const known = sums.get(column);
    sums.set(column, { ...sum, ...known, care: rangeHull(sum.care, known?.care ?? sum.care) });
    return column;
  };
  const ofVerdicts = plan.ofEvents.map(({ index, classOf, ...sum }): EventClass => {
    return { index, column: placeSum(sum), classOf };
  });
  const any: EventColumns['any'][number][] = [];
  const placed = plan.columns.map(({ side, lead, events, care, any: points }): Placed => {
    if (points !== undefined) return { any: any.push({ ...points, side }) - 1 };
    const ofLead = rangeSum(lead.map((sum) => rangeOfLeadSum(scene.rangeOf, sum)));
    return { column: events && placeSum({ side, events, care: careFor(care, ofLead) }) };
  });
  const { signals: _only, ...limits } = restriction;
  const { leaves, columns } = draft.question();
  const read = leaves.flatMap(signalsOfLeaf);
  const isSelected = (signal: string): boolean => scene.sides.some(({ side }) => selectsOf(side)(signal));
  const signals = [...new Set(read)].filter(isSelected).sort(compareCodePoints);
  return {
    question: { ...limits, signals, leaves, columns },
    classes: [...ofTests, ...ofVerdicts],
    values: placed.map((each) => ('any' in each ? columns.length + each.any : each.column)),
    sums,
    any,
  };
}

/** Where a column of the plan is found: among those of the question, or among those that may be any. */
type Placed = { readonly column: number | undefined } | { readonly any: number };

/** A signal that needs consent is selected where it is given (semantics §3, Select). */
function selectsIn(scene: Scene, side: SpaceSide, given: Case['given'], { signals }: Restriction): Selects {
  const declared = scene.sides[side]?.agreement.signals ?? {};
  return (signal) => {
    const consent = ownValue(declared, signal)?.consent;
    return (
      (consent === undefined || given.has(consent)) && (signals === undefined || signals.includes(signal))
    );
  };
}

function testOf(variable: Variable | undefined): SignalTest {
  if (variable?.kind !== 'signal') throw new Error('not the variable of a signal test');
  const { signals, withinDays, count } = variable;
  return { op: 'signal', signals, withinDays, count };
}
