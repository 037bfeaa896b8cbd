import type { Value } from '../../../src/criteria/attribute.ts';
import type { Lead } from '../../../src/evaluate/lead.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Field } from '../../../src/model/field.ts';
import type { Happening } from '../../../src/model/sample.ts';
import { normalText } from '../../../src/support/normal-text.ts';
import { localDayAt } from '../../../src/support/zoned-time.ts';
import type { Random } from '../random.ts';
import type { Interesting } from './interesting.ts';
import { plainText, roughText } from './random-text.ts';

/** A lead as the evaluator takes it, and as the CRM would hold it. */
export interface RandomLead {
  readonly lead: Lead;
  /** Texts as somebody typed them; everything else is the same on both sides. */
  readonly typed: Readonly<Record<string, string>>;
  readonly asOf: number;
  /** Events at or before it are hidden. */
  readonly resetAt?: number;
  /** Stages entered in the present cycle. */
  readonly reached: ReadonlySet<string>;
  /** Stored numbers were written just now, and texts hold no sign that formulas overlook: nothing may differ. */
  readonly plain: boolean;
  /** When numbers of events were last written. */
  readonly writtenAt: number;
}

const dayMs = 86_400_000;
const place = { file: 'random', document: 0, path: [] };

/** At any instant, or at a given one. */
export function randomLead(
  random: Random,
  agreement: Agreement,
  interesting: Interesting,
  asOf: number = randomInstant(random, agreement.zone),
): RandomLead {
  const plain = random.chance(0.6);
  const typed: Record<string, string> = {};
  const values: Record<string, Value> = {};
  const filled = random.pick([0.15, 0.5, 0.85, 1]);
  for (const field of Object.values(agreement.fields)) {
    if (!random.chance(filled)) continue;
    if (field.type !== 'text') {
      values[field.id] = randomValue(random, field, interesting, asOf);
      continue;
    }
    const literals = interesting.texts.get(field.id) ?? [];
    const text = plain ? plainText(random, literals) : roughText(random, literals);
    typed[field.id] = text;
    values[field.id] = normalText(text);
  }
  const timeline = [
    ...randomEvents(random, agreement, interesting, asOf),
    ...randomConsents(random, agreement, asOf),
    ...(random.chance(0.04) ? [happening(asOf - dayMs, 'o', { what: 'objection' })] : []),
  ];
  const newest = Math.max(asOf - dayMs, ...timeline.map(({ at }) => at));
  const writtenAt = plain ? asOf : newest + random.below((asOf - newest) / 1000 + 1) * 1000;
  const events = timeline.filter(({ what }) => what === 'signal');
  return {
    lead: { id: 'random', lead: values, timeline, accounts: [] },
    typed,
    asOf,
    ...(events.length > 0 && random.chance(0.15) && { resetAt: random.pick(events).at }),
    reached: new Set(agreement.lifecycle.stages.filter(() => random.chance(0.6)).map(({ id }) => id)),
    plain,
    writtenAt,
  };
}

/** A whole second of 2026 whose date is the same in UTC, where formulon lives, and in the agreement's zone. */
export function randomInstant(random: Random, zone: string): number {
  for (;;) {
    const instant = Date.UTC(2026, 0, 1) + random.below(365 * 86_400) * 1000;
    if (localDayAt(zone, instant) === Math.floor(instant / dayMs)) return instant;
  }
}

function randomValue(random: Random, field: Field, interesting: Interesting, asOf: number): Value {
  const around = (interesting.numbers.get(field.id) ?? [0, 1000]).flatMap((n) => [n - 1, n, n + 1]);
  switch (field.type) {
    case 'boolean':
      return random.chance(0.5);
    case 'enum':
      return random.pick(field.values);
    case 'set':
      return field.values.filter(() => random.chance(0.4)).toSorted();
    case 'date': {
      const day = Math.floor(asOf / dayMs) - random.pick(around);
      return new Date(day * dayMs).toISOString().slice(0, 10);
    }
    default: {
      const drawn = random.chance(0.2) ? random.below(5000) : random.pick(around);
      return Math.min(field.max ?? drawn, Math.max(field.min ?? drawn, drawn));
    }
  }
}

function randomEvents(
  random: Random,
  { signals }: Agreement,
  { days, properties }: Interesting,
  asOf: number,
): readonly Happening[] {
  const ids = Object.keys(signals);
  const count = random.pick([0, 1, 3, 8, 20, 40]);
  return Array.from({ length: count }, (_, index) => {
    const signal = random.pick(ids);
    const beside = random.pick([-1000, 0, 1000, -random.below(dayMs / 1000) * 1000]);
    const age = random.chance(0.8) ? random.pick(days) * dayMs + beside : random.below(86_400 * 60) * 1000;
    const named = (signals[signal]?.properties ?? []).flatMap((property) => {
      const value = random.pick([...(properties.get(property) ?? []), 'other', 'x1', 'x2', '']);
      return value === '' ? [] : [[property, value] as const];
    });
    return happening(Math.min(asOf, asOf - age), `e${index}`, {
      what: 'signal',
      signal,
      properties: Object.fromEntries(named),
      bot: random.chance(0.05),
      internal: random.chance(0.02),
    });
  });
}

function randomConsents(random: Random, { consentPurposes }: Agreement, asOf: number): readonly Happening[] {
  return Object.keys(consentPurposes).flatMap((purpose, index) => {
    const state = random.pick(['given', 'given', 'given', 'withdrawn', undefined] as const);
    if (state === undefined) return [];
    const at = asOf - random.below(400) * dayMs;
    return [happening(at, `c${index}`, { what: 'consent', purpose, state })];
  });
}

type Act = Happening extends infer One
  ? One extends Happening
    ? Omit<One, 'id' | 'at' | 'place'>
    : never
  : never;

function happening(at: number, id: string, act: Act): Happening {
  // Put together from its two halves, which the compiler cannot follow through the union.
  return { ...act, at, id, place } as Happening;
}
