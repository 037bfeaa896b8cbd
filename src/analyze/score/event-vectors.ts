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

/** Timelines of a case, as far as it lets there be any. */
export type EventGroupsOf = (ofCase: Case) => EventGroups | { readonly reason: UnknownReason };

/** What is asked of timelines is the same in all cases in which the same consents are given. */
export function openEventGroups(scene: Scene, asked: EventsAsked): EventGroupsOf {
  const known = new Map<string, EventGroups | { readonly reason: UnknownReason }>();
  return (ofCase) => {
    const key = [...ofCase.given].join(' ');
    const all = known.get(key) ?? groupsGiven(scene, asked, ofCase.given);
    known.set(key, all);
    return 'reason' in all
      ? all
      : { ...all, groups: all.groups.filter(({ classes }) => isOf(ofCase, classes)) };
  };
}

function isOf({ fixed }: Case, classes: EventGroup['classes']): boolean {
  return classes.every(([index, at]) => (fixed.get(index) ?? at) === at);
}

function groupsGiven(
  scene: Scene,
  asked: EventsAsked,
  given: Case['given'],
): EventGroups | { readonly reason: UnknownReason } {
  const columns = eventColumns(scene, asked, given);
  if (asked.isLoose) {
    const any = anyTimelines(scene, columns);
    return any === undefined
      ? { reason: { kind: 'steps' } }
      : { groups: groupsOf(any.vectors, columns), timelines: any };
  }
  const answer = scene.timelines(columns.question);
  if (answer.kind !== 'vectors') return { reason: reasonOf(answer) };
  const { timelines } = answer;
  return { groups: groupsOf(timelines.vectors, columns), timelines };
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

function groupsOf(vectors: readonly TimelineVector[], columns: EventColumns): readonly EventGroup[] {
  const drafts = new Map<string, Draft>();
  for (const vector of vectors) {
    const classes = classesOf(vector, columns);
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
