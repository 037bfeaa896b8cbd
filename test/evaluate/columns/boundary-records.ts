import { type Atom, atoms } from '../../../src/criteria/atoms.ts';
import type { Value } from '../../../src/criteria/attribute.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { criteriaInUse } from '../../../src/model/criteria-in-use.ts';
import type { Field } from '../../../src/model/field.ts';
import type { EventRule, ScoringRule } from '../../../src/model/scoring.ts';
import { compareCodePoints } from '../../../src/support/code-points.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { dateOfDay } from '../../../src/support/local-date.ts';
import { localDayAt } from '../../../src/support/zoned-time.ts';
import { type Drawn, drawnFrom } from './drawn.ts';

const dayMs = 86_400_000;

/** Leads that stand on every constant of an agreement and just beside it, the same ones for a seed. */
export function boundaryRecords(
  agreement: Agreement,
  asOf: Instant,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly LeadRecord[] {
  const drawn = drawnFrom(seed);
  const boundaries = boundariesOf(agreement);
  return Array.from({ length: count }, (_, index) => ({
    id: `lead-${index}`,
    values: valuesOf(agreement, boundaries, { asOf, drawn }),
    events: eventsOf(agreement, boundaries, { asOf, drawn }),
    consents: consentsOf(agreement, { asOf, drawn }),
    ...(drawn.happens(6) && { objectionFrom: asOf + drawn.below(3) - 1 }),
    ...(drawn.happens(25) && { recycledAt: besideBoundary(boundaries.days, { asOf, drawn }) }),
    ...(drawn.happens(50) && { recordedStage: stageOf(agreement, drawn) }),
  }));
}

interface Boundaries {
  /** Attribute → numbers it is compared with. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** Attribute → texts that are asked for. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Windows and steps of decay in days. */
  readonly days: readonly number[];
  /** Property → values that are asked for. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

interface Situation {
  readonly asOf: Instant;
  readonly drawn: Drawn;
}

function boundariesOf(agreement: Agreement): Boundaries {
  const asked = [...criteriaInUse(agreement)].flatMap(({ criterion }) =>
    [...atoms(criterion)].map(({ atom }) => atom),
  );
  const rules = Object.values(agreement.scorings).flatMap(({ dimensions }) =>
    dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules)),
  );
  const filters = rules.flatMap((rule) => (rule.kind === 'event' ? rule.where : []));
  const windows = asked.flatMap((atom) => (atom.op === 'signal' ? [atom.withinDays] : []));
  const fastTracks = agreement.lifecycle.stages.flatMap(({ entry }) => entry.fastTrack?.withinDays ?? []);
  return {
    numbers: grouped(asked.flatMap(numbersIn)),
    texts: grouped(asked.flatMap(textsIn)),
    days: [...new Set([...windows, ...fastTracks, ...rules.flatMap(daysOf)])],
    properties: grouped(filters.map(({ property, values }) => ({ key: property, items: values }))),
  };
}

interface Keyed<Item> {
  readonly key: string;
  readonly items: readonly Item[];
}

function numbersIn(atom: Atom): readonly Keyed<number>[] {
  if (atom.op === 'between') return [{ key: atom.attribute, items: [atom.low, atom.high] }];
  const isNumber = 'attribute' in atom && 'value' in atom && typeof atom.value === 'number';
  return isNumber ? [{ key: atom.attribute, items: [atom.value] }] : [];
}

function textsIn(atom: Atom): readonly Keyed<string>[] {
  return 'attribute' in atom && 'values' in atom ? [{ key: atom.attribute, items: atom.values }] : [];
}

function grouped<Item>(entries: readonly Keyed<Item>[]): ReadonlyMap<string, readonly Item[]> {
  const map = new Map<string, readonly Item[]>();
  for (const { key, items } of entries) map.set(key, [...(map.get(key) ?? []), ...items]);
  return map;
}

function daysOf(rule: ScoringRule): readonly number[] {
  if (rule.kind === 'inactivity') return [rule.everyDays, 3 * rule.everyDays];
  if (rule.kind !== 'event') return [];
  const { count, decay } = rule;
  const steps = decay.kind === 'steps' ? decay.steps.map(({ day }) => day) : [];
  const ends = 'days' in decay ? [decay.days, 2 * decay.days] : [];
  return [...windowsOf(rule), ...('withinDays' in count ? [count.withinDays] : []), ...steps, ...ends];
}

function windowsOf({ lookbackDays, count }: EventRule): readonly number[] {
  const max = 'max' in count && count.max !== undefined ? [count.max.perDays] : [];
  return lookbackDays === undefined ? max : [lookbackDays, ...max];
}

function valuesOf(
  agreement: Agreement,
  boundaries: Boundaries,
  { asOf, drawn }: Situation,
): LeadRecord['values'] {
  const today = localDayAt(agreement.zone, asOf);
  const known = Object.values(agreement.fields).flatMap((field): [string, Value][] => {
    if (drawn.happens(15)) return [];
    const value = valueFor(field, boundaries, { today, drawn });
    return value === undefined ? [] : [[field.id, value]];
  });
  return Object.fromEntries(known);
}

function valueFor(
  { id, type, values }: Field,
  { numbers, texts }: Boundaries,
  { today, drawn }: { readonly today: number; readonly drawn: Drawn },
): Value | undefined {
  const beside = (drawn.oneOf(numbers.get(id) ?? []) ?? 0) + drawn.below(3) - 1;
  switch (type) {
    case 'integer':
    case 'decimal':
      return beside;
    case 'date':
      return dateOfDay(today - beside);
    case 'boolean':
      return drawn.happens(50);
    case 'set':
      return values.filter(() => drawn.happens(40));
    case 'enum':
      return drawn.oneOf(values);
    case 'text': {
      const text = drawn.oneOf(texts.get(id) ?? []) ?? '';
      return drawn.oneOf([text, `${text}s`, `x${text}`, `a ${text} b`, text.slice(1)]);
    }
  }
}

/** Some in bursts, some at one instant, some logged late; every one on or beside a boundary before asOf or the last event. */
function eventsOf(
  agreement: Agreement,
  { days, properties }: Boundaries,
  { asOf, drawn }: Situation,
): LeadRecord['events'] {
  const signals = Object.values(agreement.signals);
  const length = drawn.happens(5) ? 40 : drawn.below(9);
  let last = asOf;
  const events = Array.from({ length }, (_, index) => {
    const { id: signal = '', properties: names = [] } =
      drawn.oneOf(signals.slice(0, length > 9 ? 2 : 99)) ?? {};
    const origin = drawn.happens(40) ? last : asOf;
    const at = besideBoundary(days, { asOf: origin, drawn });
    last = at;
    const valued = names.flatMap((name): [string, string][] => {
      const value = drawn.oneOf(['', 'another', ...(properties.get(name) ?? [])]);
      return value === undefined || drawn.happens(20) ? [] : [[name, value]];
    });
    const from = drawn.happens(15) ? Math.max(at, asOf + drawn.below(3) - 1) : at;
    return { id: `${drawn.below(4)}-${index}`, signal, at, from, properties: Object.fromEntries(valued) };
  });
  return events.sort((left, right) => right.at - left.at || compareCodePoints(left.id, right.id));
}

/** So many days before, or a millisecond more or less. */
function besideBoundary(days: readonly number[], { asOf, drawn }: Situation): Instant {
  return asOf - (drawn.oneOf([0, 0, ...days]) ?? 0) * dayMs + drawn.below(3) - 1;
}

function consentsOf(agreement: Agreement, { asOf, drawn }: Situation): LeadRecord['consents'] {
  const consents = Array.from({ length: drawn.below(6) }, () => {
    const at = asOf - drawn.below(3);
    const from = drawn.happens(30) ? asOf + drawn.below(2) : at;
    const purpose = drawn.oneOf(Object.keys(agreement.consentPurposes)) ?? 'contact';
    return { at, from, purpose, state: drawn.happens(70) ? ('given' as const) : ('withdrawn' as const) };
  });
  return consents.sort((left, right) => left.at - right.at);
}

function stageOf({ lifecycle }: Agreement, drawn: Drawn): string {
  return drawn.oneOf([...lifecycle.stages.map(({ id }) => id), 'a stage of another system']) ?? '';
}
