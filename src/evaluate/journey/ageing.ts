import { atoms } from '../../criteria/atoms.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { turningNumbers } from '../../criteria/turning-numbers.ts';
import type { Lifecycle } from '../../model/lifecycle.ts';
import type { EventRule, InactivityRule, Scoring, ScoringRule } from '../../model/scoring.ts';
import { defaultScoring } from '../default-scoring.ts';
import { decayTable } from '../score/decay-table.ts';
import type { JourneyAgreement } from './journey-agreement.ts';

/** The ages at which time alone may change a score, a gate or the entry of a stage. */
export interface Ageing {
  /** Signal → ages of its events in whole days, rising. */
  readonly signals: ReadonlyMap<string, readonly number[]>;
  /** Date attribute → ages in dates, rising. */
  readonly dates: ReadonlyMap<string, readonly number[]>;
  readonly idle: readonly InactivityRule[];
}

const known = new WeakMap<Lifecycle, { readonly scoring: Scoring | undefined; readonly ageing: Ageing }>();

/** The ageing of an agreement; worked out once per lifecycle and scoring. */
export function ageingOf(agreement: JourneyAgreement): Ageing {
  const scoring = defaultScoring(agreement);
  const found = known.get(agreement.lifecycle);
  if (found !== undefined && found.scoring === scoring) return found.ageing;
  const ageing = workOut(agreement, scoring);
  known.set(agreement.lifecycle, { scoring, ageing });
  return ageing;
}

function workOut(agreement: JourneyAgreement, scoring: Scoring | undefined): Ageing {
  const rules = (scoring?.dimensions ?? []).flatMap(({ groups }) => groups.flatMap((group) => group.rules));
  const signals = new Map<string, Set<number>>();
  const dates = new Map<string, Set<number>>();
  for (const rule of rules) {
    if (rule.kind === 'event') note(signals, rule.signals, agesOfRule(rule));
  }
  for (const { signals: names, withinDays } of fastTracksOf(agreement.lifecycle)) {
    note(signals, names, [withinDays]);
  }
  for (const criterion of [...criteriaOf(agreement.lifecycle), ...rules.flatMap(criteriaOfRule)]) {
    for (const { atom } of atoms(criterion)) {
      if (atom.op === 'signal') note(signals, atom.signals, [atom.withinDays]);
      if ('attribute' in atom && agreement.fields[atom.attribute]?.type === 'date') {
        note(dates, [atom.attribute], turningNumbers(atom));
      }
    }
  }
  const idle = rules.flatMap((rule) => (rule.kind === 'inactivity' ? [rule] : []));
  return { signals: rising(signals), dates: rising(dates), idle };
}

/** Where the points of an event change, where it leaves the look-back, and where it leaves the window of `atLeast`. */
function agesOfRule({ points, decay, lookbackDays, count }: EventRule): readonly number[] {
  const ages = lookbackDays === undefined ? [] : [lookbackDays];
  if (count.mode === 'tiers') return ages;
  if (count.mode === 'atLeast') ages.push(count.withinDays);
  const table = decayTable(points, decay, lookbackDays);
  const at = (age: number): number => table.points[age] ?? table.tail;
  for (let age = 1; age <= table.points.length; age++) if (at(age) !== at(age - 1)) ages.push(age);
  return ages;
}

function criteriaOf({ gates, stages }: Lifecycle): readonly Criterion[] {
  const entries = stages.flatMap(({ entry }) => [entry.require, entry.threshold]);
  return [...gates.map(({ when }) => when), ...entries].filter((criterion) => criterion !== undefined);
}

/** What a rule asks of fields. */
export function criteriaOfRule(rule: ScoringRule): readonly Criterion[] {
  if (rule.kind === 'attribute') return [rule.when];
  return rule.kind === 'exclusive' ? rule.choices.map(({ when }) => when) : [];
}

function fastTracksOf({ stages }: Lifecycle) {
  return stages.flatMap(({ entry }) => (entry.fastTrack === undefined ? [] : [entry.fastTrack]));
}

function note(ages: Map<string, Set<number>>, names: readonly string[], more: readonly number[]): void {
  for (const name of names) ages.set(name, new Set([...(ages.get(name) ?? []), ...more]));
}

function rising(ages: ReadonlyMap<string, ReadonlySet<number>>): ReadonlyMap<string, readonly number[]> {
  return new Map([...ages].map(([name, set]) => [name, [...set].sort((left, right) => left - right)]));
}
