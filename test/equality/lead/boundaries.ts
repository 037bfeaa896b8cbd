import { type Atom, atoms } from '../../../src/criteria/atoms.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { criteriaInUse } from '../../../src/model/criteria-in-use.ts';
import type { Decay, EventRule, ScoringRule } from '../../../src/model/scoring.ts';

/** Where an agreement changes its mind: what leads have to stand on and beside. */
export interface Boundaries {
  /** Attribute → constants it is compared with. */
  readonly constants: ReadonlyMap<string, readonly number[]>;
  /** Attribute → texts that are looked for in it. */
  readonly literals: ReadonlyMap<string, readonly string[]>;
  /** Property → values that are asked for. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** Ages in whole days at which events begin or cease to count or lose points; windows of `max`. Rising. */
  readonly days: readonly number[];
}

export function boundariesOf(agreement: Agreement): Boundaries {
  const asked = [...criteriaInUse(agreement)].flatMap(({ criterion }) =>
    [...atoms(criterion)].map(({ atom }) => atom),
  );
  const rules = rulesOf(agreement);
  const filters = rules.flatMap((rule) => (rule.kind === 'event' ? rule.where : []));
  const fastTracks = agreement.lifecycle.stages.flatMap(({ entry }) => entry.fastTrack?.withinDays ?? []);
  const windows = asked.flatMap((atom) => (atom.op === 'signal' ? [atom.withinDays] : []));
  const days = new Set([1, ...windows, ...fastTracks, ...rules.flatMap(daysOfRule)]);
  return {
    constants: grouped(asked.flatMap(constantsIn)),
    literals: grouped(asked.flatMap(literalsIn)),
    properties: grouped(filters.map(({ property, values }) => [property, values] as const)),
    days: [...days].sort((left, right) => left - right),
  };
}

function constantsIn(atom: Atom): readonly (readonly [string, readonly number[]])[] {
  if (atom.op === 'between') return [[atom.attribute, [atom.low, atom.high]]];
  return 'attribute' in atom && 'value' in atom && typeof atom.value === 'number'
    ? [[atom.attribute, [atom.value]]]
    : [];
}

function literalsIn(atom: Atom): readonly (readonly [string, readonly string[]])[] {
  return 'attribute' in atom && 'values' in atom ? [[atom.attribute, atom.values]] : [];
}

function grouped<T>(
  entries: readonly (readonly [string, readonly T[]])[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, readonly T[]>();
  for (const [key, values] of entries) map.set(key, [...new Set([...(map.get(key) ?? []), ...values])]);
  return map;
}

function rulesOf({ scorings }: Agreement): readonly ScoringRule[] {
  return Object.values(scorings).flatMap(({ dimensions }) =>
    dimensions.flatMap(({ groups }) => groups.flatMap(({ rules }) => rules)),
  );
}

function daysOfRule(rule: ScoringRule): readonly number[] {
  if (rule.kind === 'inactivity') return [rule.everyDays, 2 * rule.everyDays];
  if (rule.kind !== 'event') return [];
  const { lookbackDays, decay } = rule;
  return [...(lookbackDays === undefined ? [] : [lookbackDays]), ...daysOfCount(rule), ...daysOfDecay(decay)];
}

function daysOfCount({ count }: EventRule): readonly number[] {
  if (count.mode === 'atLeast') return [count.withinDays];
  return 'max' in count && count.max !== undefined ? [count.max.perDays] : [];
}

function daysOfDecay(decay: Decay): readonly number[] {
  if (decay.kind === 'steps') return decay.steps.map(({ day }) => day);
  if ('days' in decay) return [decay.days, Math.ceil(decay.days / 2), 2 * decay.days];
  return 'everyDays' in decay ? [decay.everyDays, 3 * decay.everyDays] : [];
}
