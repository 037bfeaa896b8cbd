import { type Atom, atoms } from '../../../src/criteria/atoms.ts';
import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { criteriaInUse } from '../../../src/model/criteria-in-use.ts';
import type { Decay, ScoringRule } from '../../../src/model/scoring.ts';

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
  const tests = allCriteria(agreement).flatMap((criterion) => [...atoms(criterion)].map(({ atom }) => atom));
  const rules = rulesOf(agreement);
  const filters = rules.flatMap((rule) => (rule.kind === 'event' ? rule.where : []));
  const fastTracks = agreement.lifecycle.stages.map(({ entry }) => entry.fastTrack?.withinDays ?? 1);
  const windows = tests.flatMap((test) => (test.op === 'signal' ? [test.withinDays] : []));
  return {
    numbers: grouped(tests.flatMap(numbersIn)),
    texts: grouped(
      tests.flatMap((test) =>
        'attribute' in test && 'values' in test ? [[test.attribute, test.values] as const] : [],
      ),
    ),
    properties: grouped(filters.map(({ property, values }) => [property, values] as const)),
    days: [...new Set([1, ...windows, ...fastTracks, ...rules.flatMap(daysOf)])],
  };
}

function numbersIn(test: Atom): readonly (readonly [string, readonly number[]])[] {
  if (!('attribute' in test)) return [];
  if (test.op === 'between') return [[test.attribute, [test.low, test.high]]];
  return 'value' in test && typeof test.value === 'number' ? [[test.attribute, [test.value]]] : [];
}

function grouped<T>(
  entries: readonly (readonly [string, readonly T[]])[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, readonly T[]>();
  for (const [key, values] of entries) map.set(key, [...(map.get(key) ?? []), ...values]);
  return map;
}

function allCriteria(agreement: Agreement): readonly Criterion[] {
  return [...criteriaInUse(agreement)].map(({ criterion }) => criterion);
}

function rulesOf({ scorings }: Agreement): readonly ScoringRule[] {
  return Object.values(scorings).flatMap(({ dimensions }) =>
    dimensions.flatMap(({ groups }) => groups.flatMap(({ rules }) => rules)),
  );
}

function daysOf(rule: ScoringRule): readonly number[] {
  if (rule.kind === 'inactivity') return [rule.everyDays, 2 * rule.everyDays];
  if (rule.kind !== 'event') return [];
  const { count, lookbackDays } = rule;
  return [
    ...(lookbackDays === undefined ? [] : [lookbackDays]),
    ...('max' in count && count.max !== undefined ? [count.max.perDays] : []),
    ...(count.mode === 'atLeast' ? [count.withinDays] : []),
    ...decayDays(rule.decay),
  ];
}

function decayDays(decay: Decay): readonly number[] {
  if (decay.kind === 'steps') return decay.steps.map(({ day }) => day);
  if ('days' in decay) return [decay.days, Math.floor(decay.days / 2)];
  return 'everyDays' in decay ? [decay.everyDays, 2 * decay.everyDays] : [];
}
