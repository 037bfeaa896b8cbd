import type { Counting, EventsAsked } from '../compile/recorded-fact.ts';
import type { StoredFact } from '../compile/salesforce/stored-fact.ts';
import type { Moment, UsableEvent } from '../evaluate/moment.ts';
import { type CountingRule, countEvents } from '../evaluate/score/count-events.ts';
import { lineOf } from '../evaluate/score/line-of-rule.ts';
import type { Agreement } from '../model/agreement.ts';
import type { CountMode } from '../model/scoring.ts';
import type { FactValue } from './worked-fact.ts';

/**
 * What a stored fact about events says of a lead at a moment, by the same selecting and counting that scores it (semantics §3).
 * Points are scaled whole numbers. Under an objection nothing is selected: instants are blank, numbers 0.
 */
export function eventFact(
  agreement: Pick<Agreement, 'scorings'>,
  fact: StoredFact,
  moment: Moment,
): FactValue {
  switch (fact.kind) {
    case 'newest':
      return instantOf(countEvents(asking(fact, { mode: 'every' }), moment.events).selected[fact.k - 1]);
    case 'first':
      return instantOf(countEvents(asking(fact, { mode: 'firstEver' }), moment.events).used[0]);
    case 'kept':
      return instantOf(countedBy(fact, moment)[fact.k - 1]);
    case 'count': {
      const { fromDay, toDay = Number.POSITIVE_INFINITY } = fact;
      const ages = countedBy(fact, moment).map(({ age }) => age);
      return numberOf(ages.filter((age) => age >= fromDay && age < toDay).length);
    }
    case 'points':
      return numberOf(pointsOf(agreement, fact.rule, moment));
    default:
      return fact satisfies never;
  }
}

/** Without the look-back of a rule, which the formula itself looks at. */
function asking({ signals, where }: EventsAsked, count: CountMode): CountingRule {
  return { signals, where, count };
}

function countedBy(counting: Counting, { events }: Moment): readonly UsableEvent[] {
  const { distinctBy: property, max: rate } = counting;
  const max = rate && { max: rate };
  const mode: CountMode =
    property === undefined ? { mode: 'every', ...max } : { mode: 'distinctBy', property, ...max };
  return countEvents(asking(counting, mode), events).used;
}

function pointsOf(
  { scorings }: Pick<Agreement, 'scorings'>,
  path: (StoredFact & { readonly kind: 'points' })['rule'],
  moment: Moment,
): number {
  const dimension = scorings[path.scoring]?.dimensions.find(({ id }) => id === path.dimension);
  const group = dimension?.groups.find(({ id }) => id === path.group);
  const rule = group?.rules.find(({ id }) => id === path.rule);
  if (rule === undefined) throw new Error(`no rule ${path.rule}`);
  return lineOf(rule, path, moment).points;
}

function instantOf(event: UsableEvent | undefined): FactValue {
  return event === undefined ? null : { at: event.at };
}

function numberOf(value: number): FactValue {
  return { text: String(value) };
}
