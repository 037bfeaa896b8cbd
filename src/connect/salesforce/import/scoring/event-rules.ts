import { ForeignText } from '../../../../analyze/told/foreign-text.ts';
import { applied, constant, type Told } from '../../../../analyze/told/told.ts';
import { toldSum } from '../../../../analyze/told/told-points.ts';
import type { EventsAsked } from '../../../../compile/recorded-fact.ts';
import {
  type AgeTable,
  ageTable,
  daysText,
  decayData,
  inactivityData,
  type RuleData,
  rateText,
  signalData,
} from '../../../import/scoring/event-rule.ts';
import { numberTable } from '../../../import/scoring/told-table.ts';
import type { Counted, Newest, ReadTerm } from './read-term.ts';

type Shown = (points: number) => number;
type OneEvent = ReadTerm & { readonly about: 'one event' };
type SeveralEvents = ReadTerm & { readonly about: 'several events' };
type Silence = ReadTerm & { readonly about: 'silence' };
type Count = ReadTerm & { readonly about: 'count' };

/** A rule, and the id that its facts name. */
export interface FoundRule {
  readonly data: RuleData;
  readonly id?: string;
  /** From which its id is made where nothing names it. */
  readonly words: string;
}

/** The rules of terms that follow each other and are about the same events. Throws ForeignText. */
export function eventRules(terms: readonly ReadTerm[], shown: Shown): readonly FoundRule[] {
  const counts = terms.filter((term): term is Count => term.about === 'count');
  if (counts.length > 0) return [countRule(counts, shown)];
  const single = terms.filter((term): term is OneEvent => term.about === 'one event');
  if (single.length > 0) return [oneEventRule(single, shown)];
  const [silence] = terms.filter((term): term is Silence => term.about === 'silence');
  if (silence !== undefined) return [endlessSilence(silence, shown)];
  return newestRules(
    terms.filter((term): term is SeveralEvents => term.about === 'several events'),
    shown,
  );
}

function sumOf(terms: readonly { readonly told: Told }[]): Told {
  return terms.length === 1 && terms[0] !== undefined
    ? terms[0].told
    : toldSum(terms.map(({ told }) => told));
}

function tableOf(terms: readonly { readonly told: Told }[]): AgeTable {
  return ageTable(numberTable(sumOf(terms)));
}

/** Events that are counted by their age: every number is that of one step. */
function countRule(terms: readonly Count[], shown: Shown): FoundRule {
  const sorted = terms.toSorted((left, right) => left.fact.fromDay - right.fact.fromDay);
  const steps: { fromDay: number; points: number }[] = [];
  let end: number | undefined = 0;
  for (const { fact, points } of sorted) {
    if (end === undefined || fact.fromDay < end)
      throw new ForeignText('numbers of events whose ages overlap', 0);
    if (fact.fromDay > end) steps.push({ fromDay: end, points: 0 });
    steps.push({ fromDay: fact.fromDay, points });
    end = fact.toDay;
  }
  if (end !== undefined) steps.push({ fromDay: end, points: 0 });
  const [first] = sorted;
  if (first === undefined) throw new ForeignText('no number of events', 0);
  return everyRule(first.fact, { steps }, shown);
}

/** `every`, or the newest of each, with what `max` keeps. */
function everyRule(
  fact: Pick<Counted, 'distinctBy' | 'max' | 'rule' | 'signals' | 'where'>,
  table: AgeTable,
  shown: Shown,
): FoundRule {
  const { distinctBy, max, rule } = fact;
  const { points, ...rest } = decayData(table, shown);
  return {
    id: rule.rule,
    words: rule.rule,
    data: {
      ...signalData(fact),
      points,
      count: distinctBy === undefined ? 'every' : { distinctBy },
      ...(max !== undefined && { max: rateText(max) }),
      ...rest,
    },
  };
}

/** The first event ever, or each of those that `max` keeps. */
function oneEventRule(terms: readonly OneEvent[], shown: Shown): FoundRule {
  const [first] = terms;
  if (first === undefined) throw new ForeignText('no event', 0);
  const { fact } = first;
  if (fact.kind === 'first') {
    const { points, ...rest } = decayData(tableOf(terms), shown);
    return { words: wordsOf(fact), data: { ...signalData(fact), points, count: 'firstEver', ...rest } };
  }
  if (fact.kind !== 'kept') throw new ForeignText('an event of another kind', 0);
  const byPlace = new Map<number, OneEvent[]>();
  for (const term of terms) {
    const k = term.fact.kind === 'kept' ? term.fact.k : 0;
    byPlace.set(k, [...(byPlace.get(k) ?? []), term]);
  }
  const tables = [...byPlace.values()].map((own) => JSON.stringify(tableOf(own)));
  if (new Set(tables).size > 1) throw new ForeignText('events of one rule that give different points', 0);
  return everyRule(
    fact,
    tableOf(terms.filter((term) => term.fact.kind === 'kept' && term.fact.k === fact.k)),
    shown,
  );
}

function wordsOf({ signals, where }: EventsAsked): string {
  return [...signals.slice(0, 2), ...where.flatMap(({ values }) => values.slice(0, 1))].join(' ');
}

/** `FLOOR(time since the newest / N) * -k`, without an end. */
function endlessSilence({ fact, told }: Silence, shown: Shown): FoundRule {
  const floored = withoutFloor(told);
  const times = floored.told;
  const [spans, factor] = times.is === 'applied' && times.operation === 'times' ? times.of : [];
  const counted = spans?.is === 'chosen' ? spans.gives : undefined;
  const isSpans = counted?.is === 'measured' && counted.measure.of === 'spans';
  if (!isSpans || factor?.is !== 'constant' || typeof factor.value !== 'number' || factor.value >= 0)
    throw new ForeignText('a deduction that is none of silence', 0);
  if (fact.where.length > 0) throw new ForeignText('silence of events with properties', 0);
  const every = counted.measure.of === 'spans' ? counted.measure.every / 86_400_000 : 0;
  return {
    words: 'silence',
    data: {
      inactivity: {
        signals: fact.signals,
        points: shown(factor.value),
        every: daysText(every),
        ...(floored.floor !== undefined && { floor: shown(floored.floor) }),
      },
    },
  };
}

function withoutFloor(told: Told): { readonly told: Told; readonly floor?: number } {
  if (told.is !== 'applied' || told.operation !== 'greatest') return { told };
  const [first, second] = told.of;
  return first?.is === 'constant' && typeof first.value === 'number' && second !== undefined
    ? { told: second, floor: first.value }
    : { told };
}

/** Rules about the newest events of the same kind: of the newest alone, of several, or of how many there are. */
function newestRules(terms: readonly SeveralEvents[], shown: Shown): readonly FoundRule[] {
  const alone = new Map<number, SeveralEvents[]>();
  const together = new Map<number, SeveralEvents[]>();
  for (const term of terms) {
    const ks = term.facts.map(({ k }) => k);
    const most = Math.max(...ks);
    const isTogether = ks.length === 2 && ks.includes(1);
    if (ks.length > 1 && !isTogether) throw new ForeignText('several events that are asked for together', 0);
    const group = isTogether ? together : alone;
    group.set(most, [...(group.get(most) ?? []), term]);
  }
  const [first] = terms;
  const events = first?.facts[0];
  if (events === undefined) return [];
  const tiers = together.size === 0 && alone.size > 1 ? tiersRule(events, alone, shown) : undefined;
  if (tiers !== undefined) return [tiers];
  const ks = new Set([...alone.keys(), ...together.keys()]);
  return [...ks].map((k) =>
    k === 1
      ? latestRule(events, alone.get(1) ?? [], shown)
      : atLeastRule(events, k, [...(alone.get(k) ?? [])], together.get(k) ?? [], shown),
  );
}

function latestRule(events: Newest, terms: readonly SeveralEvents[], shown: Shown): FoundRule {
  const told = sumOf(terms);
  const table = tableOf(terms);
  const isSilence = events.where.length === 0 ? inactivityData(table, events.signals, shown) : undefined;
  if (isSilence !== undefined) return { words: 'silence', data: isSilence };
  if (told.is === 'constant') throw new ForeignText('points that no event changes', 0);
  const { points, ...rest } = decayData(table, shown);
  return { words: wordsOf(events), data: { ...signalData(events), points, count: 'latest', ...rest } };
}

/** Points while there are so many events in a window; those by the age of the newest fall inside it. */
function atLeastRule(
  events: Newest,
  n: number,
  alone: readonly SeveralEvents[],
  together: readonly SeveralEvents[],
  shown: Shown,
): FoundRule {
  const ageOf = (term: SeveralEvents, k: number): AgeTable => ageTable(numberTable(onlyAbout(term, k)));
  const steps = new Map<number, number>();
  let within: number | undefined;
  const windowOf = ({ steps: [first, second, ...others] }: AgeTable): { days: number; points: number } => {
    if (first === undefined || second?.points !== 0 || others.length > 0)
      throw new ForeignText('several events in more than one window', 0);
    return { days: second.fromDay, points: first.points };
  };
  for (const term of [...alone, ...together]) {
    const { days, points } = windowOf(ageOf(term, n));
    if (within !== undefined && within !== days)
      throw new ForeignText('several events in more than one window', 0);
    within = days;
    const until = together.includes(term) ? windowOf(ageOf(term, 1)).days : days;
    steps.set(until, (steps.get(until) ?? 0) + points);
  }
  if (within === undefined) throw new ForeignText('several events without a window', 0);
  const ends = [...steps].toSorted(([left], [right]) => left - right);
  const table = ends.map(([, points], index) => ({
    fromDay: index === 0 ? 0 : (ends[index - 1]?.[0] ?? 0),
    points: points + ends.slice(index + 1).reduce((sum, [, later]) => sum + later, 0),
  }));
  const { points, ...rest } = decayData({ steps: [...table, { fromDay: within, points: 0 }] }, shown);
  return {
    words: wordsOf(events),
    data: {
      ...signalData(events),
      points,
      count: { atLeast: n, within: daysText(within) },
      ...rest,
    },
  };
}

/** The term as if the other event were young. */
function onlyAbout({ facts, told }: SeveralEvents, k: number): Told {
  const other = facts.find((fact) => fact.k !== k);
  return other === undefined ? told : assumed(told, (fact) => !isFact(fact, k));
}

function isFact(name: string, k: number): boolean {
  const known: { readonly newest?: number; readonly k?: number } = JSON.parse(name);
  return (known.newest ?? known.k) === k;
}

/** Questions about some facts answered as for an event that has just happened. */
function assumed(told: Told, isAssumed: (fact: string) => boolean): Told {
  switch (told.is) {
    case 'asked': {
      const { question } = told;
      const isOwn = (question.ask === 'held' || question.ask === 'least') && question.measure.of === 'fact';
      if (!isOwn || !isAssumed(question.measure.of === 'fact' ? question.measure.fact : '')) return told;
      return constant(question.ask === 'held');
    }
    case 'chosen':
      return {
        is: 'chosen',
        when: assumed(told.when, isAssumed),
        gives: assumed(told.gives, isAssumed),
        otherwise: assumed(told.otherwise, isAssumed),
      };
    case 'applied':
      return applied(told.operation, ...told.of.map((part) => assumed(part, isAssumed)));
    default:
      return told;
  }
}

/** `IF(k-th newest > NOW() - d, points, 0)` for several k and one window: each count that is reached adds its points. */
function tiersRule(
  events: Newest,
  alone: ReadonlyMap<number, readonly SeveralEvents[]>,
  shown: Shown,
): FoundRule | undefined {
  const reached = [...alone]
    .toSorted(([left], [right]) => left - right)
    .map(([k, terms]) => ({ k, steps: tableOf(terms).steps }));
  const windows = new Set(
    reached.map(({ steps }) =>
      steps.length === 1
        ? 'ever'
        : steps.length === 2 && steps[1]?.points === 0
          ? String(steps[1].fromDay)
          : 'several',
    ),
  );
  const [window] = windows;
  if (windows.size !== 1 || window === undefined || window === 'several') return undefined;
  let sum = 0;
  const tiers = reached.map(({ k, steps }, index) => {
    sum += steps[0]?.points ?? 0;
    const next = reached[index + 1]?.k;
    return { from: k, ...(next !== undefined && { to: next - 1 }), points: shown(sum) };
  });
  return {
    words: wordsOf(events),
    data: {
      ...signalData(events),
      count: { tiers: tiers.filter(({ points }) => points !== 0) },
      ...(window !== 'ever' && { within: daysText(Number(window)) }),
    },
  };
}
