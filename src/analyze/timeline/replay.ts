import { eventsWithin } from '../../criteria/atom-holds.ts';
import { factsOfValues } from '../../criteria/facts.ts';
import type { UsableEvent } from '../../evaluate/moment.ts';
import { bounded } from '../../evaluate/score/bounded.ts';
import { lineOf } from '../../evaluate/score/line-of-rule.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { PlannedEvent } from './planned-event.ts';
import type { Leaf, Term, TimelineQuestion } from './timeline-question.ts';

const dayMs = 86_400_000;
const position = { dimension: '', group: '' };
/** No rule of events reads an attribute. */
const nothing = factsOfValues({ attributes: {}, values: {}, today: 0 });

/** The values of the columns for one timeline, as the evaluator finds them. */
export function replay(question: TimelineQuestion, timeline: readonly PlannedEvent[]): readonly number[] {
  const selected = timeline.filter(({ signal }) => question.signals.includes(signal));
  const events = selected.map(usableEvent).toSorted(newestFirst);
  const leaves = question.leaves.map((leaf) => valueOfLeaf(leaf, events));
  return question.columns.map((column) => valueOfTerm(column, leaves));
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
