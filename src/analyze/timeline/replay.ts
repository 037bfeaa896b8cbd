import { eventsWithin } from '../../criteria/atom-holds.ts';
import { factsOfValues } from '../../criteria/facts.ts';
import type { UsableEvent } from '../../evaluate/moment.ts';
import { bounded } from '../../evaluate/score/bounded.ts';
import { lineOf } from '../../evaluate/score/line-of-rule.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { PlannedEvent } from './planned-event.ts';
import { type Leaf, signalsOfLeaf, type Term, type TimelineQuestion } from './timeline-question.ts';

const dayMs = 86_400_000;
const position = { dimension: '', group: '' };
/** No rule of events reads an attribute. */
const nothing = factsOfValues({ attributes: {}, values: {}, today: 0 });

/** The values of the columns for one timeline, as the evaluator finds them. */
export function replay(question: TimelineQuestion, timeline: readonly PlannedEvent[]): readonly number[] {
  return openReplay(question)(timeline).values;
}

/** The values of columns. */
export interface Replayed {
  readonly values: readonly number[];
  /** The same before the outermost bounds. */
  readonly unbounded: readonly number[];
}

/** The same for timelines of which each differs little from the one before: what reads none of the changed signals is kept. */
export function openReplay({
  signals,
  leaves,
  columns,
}: TimelineQuestion): (timeline: readonly PlannedEvent[]) => Replayed {
  const values = leaves.map((leaf) => valueOfLeaf(leaf, []));
  const replayed = (): Replayed => ({
    values: columns.map((column) => valueOfTerm(column, values)),
    unbounded: columns.map((column) => unboundedTerm(column, values)),
  });
  let known: readonly PlannedEvent[] = [];
  let last = replayed();
  return (timeline) => {
    const changed = signalsThatDiffer(known, timeline).filter((signal) => signals.includes(signal));
    known = timeline;
    if (changed.length === 0) return last;
    const events = timeline
      .filter(({ signal }) => signals.includes(signal))
      .map(usableEvent)
      .toSorted(newestFirst);
    for (const [place, leaf] of leaves.entries()) {
      const read = signalsOfLeaf(leaf);
      if (changed.some((signal) => read.includes(signal))) values[place] = valueOfLeaf(leaf, events);
    }
    last = replayed();
    return last;
  };
}

function unboundedTerm(term: Term, leaves: readonly number[]): number {
  if ('leaf' in term) return leaves[term.leaf] ?? 0;
  const [only] = term.of;
  if (only !== undefined && term.of.length === 1) return unboundedTerm(only, leaves);
  return term.of.reduce((sum, part) => sum + valueOfTerm(part, leaves), 0);
}

function signalsThatDiffer(one: readonly PlannedEvent[], other: readonly PlannedEvent[]): readonly string[] {
  if (one === other) return [];
  const differ = [
    ...one.filter((event) => !other.includes(event)),
    ...other.filter((event) => !one.includes(event)),
  ];
  return [...new Set(differ.map(({ signal }) => signal))];
}

function valueOfLeaf(leaf: Leaf, events: readonly UsableEvent[]): number {
  if (leaf.kind === 'rule') return lineOf(leaf.rule, position, { asOf: 0, facts: nothing, events }).points;
  const agesOf = new Map<string, number[]>();
  for (const { signal, age, hidden } of events) {
    if (!hidden) agesOf.set(signal, [...(agesOf.get(signal) ?? []), age]);
  }
  return eventsWithin(leaf.test, { ...nothing, agesOf }) >= leaf.test.count ? 1 : 0;
}

function valueOfTerm(term: Term, leaves: readonly number[]): number {
  if ('leaf' in term) return leaves[term.leaf] ?? 0;
  return bounded(
    term.of.reduce((sum, part) => sum + valueOfTerm(part, leaves), 0),
    term,
  );
}

function usableEvent(event: PlannedEvent, index: number): UsableEvent {
  const at = 0 - event.ageDays * dayMs - event.olderByMs;
  const { signal, properties, ageDays, hidden } = event;
  return { id: `e${index}`, signal, properties, at, from: at, age: ageDays, hidden };
}

function newestFirst(left: UsableEvent, right: UsableEvent): number {
  return right.at - left.at || compareCodePoints(left.id, right.id);
}
