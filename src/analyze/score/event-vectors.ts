import type { UnknownReason } from '../answer.ts';
import { present } from '../space/variable.ts';
import type { TimelineAnswer, Timelines, TimelineVector } from '../timeline/timelines.ts';
import { anyTimelines } from './any-timelines.ts';
import type { Case } from './cases.ts';
import { type EventColumns, type EventsAsked, eventColumns } from './event-columns.ts';
import type { Scene } from './scene.ts';

/** Timelines that cannot be told apart. */
export interface EventVector {
  readonly cost: number;
  /** What they add to each column. */
  readonly values: readonly number[];
  /** The cheapest first. */
  readonly timelines: readonly TimelineVector[];
}

/** Timelines with the same answers to all tests and the same verdicts, as far as events alone decide them. */
export interface EventGroup {
  /** Variable and class. */
  readonly classes: readonly (readonly [number, number])[];
  /** The cheapest first. */
  readonly vectors: readonly EventVector[];
}

export interface EventGroups {
  readonly groups: readonly EventGroup[];
  /** Absent under an objection, where no event counts. */
  readonly timelines?: Timelines;
}

export const noEvents: EventGroups = {
  groups: [{ classes: [], vectors: [{ cost: 0, values: [], timelines: [] }] }],
};

export function eventGroups(
  scene: Scene,
  asked: EventsAsked,
  ofCase: Case,
): EventGroups | { readonly reason: UnknownReason } {
  const columns = eventColumns(scene, asked, ofCase);
  if (asked.isLoose) {
    const any = anyTimelines(scene, columns);
    return any === undefined
      ? { reason: { kind: 'steps' } }
      : { groups: groupsOf(any.vectors, columns, ofCase), timelines: any };
  }
  const answer = scene.timelines(columns.question);
  if (answer.kind !== 'vectors') return { reason: reasonOf(answer) };
  const { timelines } = answer;
  return { groups: groupsOf(timelines.vectors, columns, ofCase), timelines };
}

function reasonOf(answer: Exclude<TimelineAnswer, { readonly kind: 'vectors' }>): UnknownReason {
  return answer.kind === 'ended'
    ? { kind: answer.exhausted }
    : { kind: 'unsupported', what: 'points of events that nothing bounds' };
}

interface Draft {
  readonly classes: EventGroup['classes'];
  readonly vectors: Map<string, EventVector & { readonly timelines: TimelineVector[] }>;
}

function groupsOf(
  vectors: readonly TimelineVector[],
  columns: EventColumns,
  { fixed }: Case,
): readonly EventGroup[] {
  const drafts = new Map<string, Draft>();
  for (const vector of vectors) {
    const classes = classesOf(vector, columns);
    if (classes.some(([index, at]) => (fixed.get(index) ?? at) !== at)) continue;
    const key = classes.map(([, at]) => at).join(' ');
    const draft = drafts.get(key) ?? { classes, vectors: new Map() };
    drafts.set(key, draft);
    add(draft, vector, columns.values);
  }
  return Array.from(drafts.values(), (draft) => ({
    classes: draft.classes,
    vectors: [...draft.vectors.values()],
  }));
}

function classesOf({ values }: TimelineVector, { classes }: EventColumns): EventGroup['classes'] {
  return classes.map(({ index, column, classOf }) => [index, classOf(valueAt(values, column))] as const);
}

/** The vectors come cheapest first, so what is added first is. */
function add({ vectors }: Draft, vector: TimelineVector, columns: EventColumns['values']): void {
  const values = columns.map((column) => valueAt(vector.values, column));
  const key = values.join(' ');
  const known = vectors.get(key);
  if (known !== undefined) known.timelines.push(vector);
  else vectors.set(key, { cost: vector.events * present, values, timelines: [vector] });
}

function valueAt(values: readonly number[], column: number | undefined): number {
  return column === undefined ? 0 : (values[column] ?? 0);
}
