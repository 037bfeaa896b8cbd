import { atoms } from '../../../src/criteria/atoms.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { criteriaInUse } from '../../../src/model/criteria-in-use.ts';
import type { EventRule, ScoringRule } from '../../../src/model/scoring.ts';

/** Values at which the agreement changes its mind, for leads to stand on and beside. */
export interface Interesting {
  /** Attribute → constants it is compared with. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** Attribute → texts that are looked for in it. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Whole days at which events begin or cease to count. */
  readonly days: readonly number[];
  /** Property → values that are asked for. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

export function interestingIn(agreement: Agreement): Interesting {
  const numbers = new Map<string, number[]>();
  const texts = new Map<string, string[]>();
  const properties = new Map<string, string[]>();
  const days: number[] = [1];
  const add = <T>(map: Map<string, T[]>, key: string, ...values: readonly T[]): void => {
    map.set(key, [...(map.get(key) ?? []), ...values]);
  };
  for (const criterion of allCriteria(agreement)) {
    for (const { atom } of atoms(criterion)) {
      if (atom.op === 'signal') days.push(atom.withinDays);
      if (!('attribute' in atom)) continue;
      if (atom.op === 'between') add(numbers, atom.attribute, atom.low, atom.high);
      else if ('value' in atom && typeof atom.value === 'number') add(numbers, atom.attribute, atom.value);
      else if ('values' in atom) add(texts, atom.attribute, ...atom.values);
    }
  }
  for (const { fastTrack } of agreement.lifecycle.stages.map(({ entry }) => entry)) {
    if (fastTrack !== undefined) days.push(fastTrack.withinDays);
  }
  for (const rule of rulesOf(agreement)) {
    if (rule.kind === 'inactivity') days.push(rule.everyDays, 2 * rule.everyDays);
    if (rule.kind !== 'event') continue;
    days.push(...daysOf(rule));
    for (const { property, values } of rule.where) add(properties, property, ...values);
  }
  return { numbers, texts, properties, days: [...new Set(days)] };
}

function allCriteria(agreement: Agreement): readonly Criterion[] {
  return [...criteriaInUse(agreement)].map(({ criterion }) => criterion);
}

function rulesOf({ scorings }: Agreement): readonly ScoringRule[] {
  return Object.values(scorings).flatMap(({ dimensions }) =>
    dimensions.flatMap(({ groups }) => groups.flatMap(({ rules }) => rules)),
  );
}

function daysOf({ count, decay, lookbackDays }: EventRule): readonly number[] {
  const days = lookbackDays === undefined ? [] : [lookbackDays];
  if (decay.kind === 'steps') days.push(...decay.steps.map(({ day }) => day));
  else if ('days' in decay) days.push(decay.days, Math.floor(decay.days / 2));
  else if ('everyDays' in decay) days.push(decay.everyDays, 2 * decay.everyDays);
  if ('max' in count && count.max !== undefined) days.push(count.max.perDays);
  if (count.mode === 'atLeast') days.push(count.withinDays);
  return days;
}
