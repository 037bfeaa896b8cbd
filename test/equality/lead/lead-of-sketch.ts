import type { SignalEvent } from '../../../src/evaluate/history.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { compareCodePoints } from '../../../src/support/code-points.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { localDayAt } from '../../../src/support/zoned-time.ts';
import { drawn, drawnOf } from '../agreement/drawn.ts';
import { spellings } from '../agreement/spellings.ts';
import { instantBeside, knownFrom } from './beside.ts';
import { type Boundaries, boundariesOf } from './boundaries.ts';
import type { BurstSketch, EventSketch, LeadSketch } from './lead-sketch.ts';
import { valueOfDraw } from './value-of-draw.ts';

/** Turns sketches into leads of one agreement at one instant. */
export function leadsOf(
  agreement: Agreement,
  sketches: readonly LeadSketch[],
  asOf: Instant,
): readonly LeadRecord[] {
  const situation = {
    agreement,
    asOf,
    boundaries: boundariesOf(agreement),
    signals: Object.keys(agreement.signals),
    today: localDayAt(agreement.zone, asOf),
  };
  return sketches.map((sketch, index) => leadOf(sketch, `lead-${index}`, situation));
}

interface Situation {
  readonly agreement: Agreement;
  readonly asOf: Instant;
  readonly boundaries: Boundaries;
  readonly signals: readonly string[];
  readonly today: number;
}

function leadOf(sketch: LeadSketch, id: string, situation: Situation): LeadRecord {
  const { agreement, asOf } = situation;
  const stage =
    sketch.stage % 2 === 0 ? undefined : drawnOf(agreement.lifecycle.stages, sketch.stage >> 1)?.id;
  const events = eventsOf(sketch, situation);
  return {
    id,
    values: valuesOf(sketch, situation),
    events,
    consents: consentsOf(sketch, situation),
    ...(sketch.objection !== null && { objectionFrom: instantBeside(asOf, 0, sketch.objection) }),
    ...(stage !== undefined && { recordedStage: stage }),
    ...recycleOf(sketch, events, asOf),
  };
}

/** On or beside one of the events, or asOf. */
function recycleOf(
  { recycle }: LeadSketch,
  events: LeadRecord['events'],
  asOf: Instant,
): Pick<LeadRecord, 'recycledAt'> {
  if (recycle === null) return {};
  const { at } =
    recycle.event % 4 === 0 ? { at: asOf } : (drawnOf(events, recycle.event >> 2) ?? { at: asOf });
  return { recycledAt: instantBeside(at, 0, recycle.beside) };
}

function valuesOf({ values }: LeadSketch, { agreement, boundaries, today }: Situation): LeadRecord['values'] {
  const known = Object.values(agreement.fields).flatMap((field, index) => {
    const value = valueOfDraw(field, values[index] ?? 0, { boundaries, today });
    return value === undefined ? [] : [[field.id, value] as const];
  });
  return Object.fromEntries(known);
}

/** Newest first, at one instant the lower id first. */
function eventsOf({ events, burst }: LeadSketch, situation: Situation): LeadRecord['events'] {
  let before: Instant = situation.asOf;
  const single = events.map((event, index) => {
    const made = eventOf(event, index, before, situation);
    before = made.at;
    return made;
  });
  const all = burst === null ? single : [...single, ...burstOf(burst, situation)];
  return all.sort((left, right) => right.at - left.at || compareCodePoints(left.id, right.id));
}

/** Ids whose order by code points is not that of UTF-16 units, nor that of numbers or of dictionaries. */
const initials = ['b', 'B', 'é', '10', '9', '\u{1f4bc}', '\ufffd', ''] as const;

function eventOf(sketch: EventSketch, index: number, before: Instant, situation: Situation): SignalEvent {
  const { asOf, boundaries, signals, agreement } = situation;
  const { what, day, beside } = sketch;
  const from = day % 3 === 2 ? before : asOf;
  const days = day % 16 === 15 ? day % 400 : day % 5 === 4 ? 0 : (drawnOf(boundaries.days, day >> 2) ?? 1);
  const at = instantBeside(from, days, beside);
  const signal = drawnOf(signals, what) ?? '';
  return {
    id: `${drawn(initials, what >> 3)}${index}`,
    signal,
    at,
    from: knownFrom(at, asOf, beside >> 3),
    properties: propertiesOf(agreement.signals[signal]?.properties ?? [], what >> 6, boundaries),
  };
}

/** Each property has a value that is asked for, another, the empty one, or none. */
function propertiesOf(
  names: readonly string[],
  draw: number,
  { properties }: Boundaries,
): Readonly<Record<string, string>> {
  const set = names.flatMap((name, index) => {
    const choice = draw >> (index * 5);
    if (choice % 4 === 0) return [];
    const asked = properties.get(name) ?? [];
    const value = drawn(['', ...spellings.slice(0, 3), ...asked], choice >> 2);
    return [[name, value] as const];
  });
  return Object.fromEntries(set);
}

function burstOf(burst: BurstSketch, situation: Situation): readonly SignalEvent[] {
  const first = eventOf(burst, 0, situation.asOf, situation);
  return Array.from({ length: burst.events }, (_, index) => ({
    ...first,
    id: `burst-${index}`,
    at: first.at - index * burst.stepMs,
    from: first.from - index * burst.stepMs,
  }));
}

/** Oldest first; of two at one instant the later counts. */
function consentsOf({ consents }: LeadSketch, situation: Situation): LeadRecord['consents'] {
  const purposes = Object.keys(situation.agreement.consentPurposes);
  const made = consents.flatMap(({ purpose, isGiven, day, beside }) => {
    const named = drawnOf(purposes, purpose);
    if (named === undefined) return [];
    const at = instantBeside(situation.asOf, day % 4, beside);
    const from = knownFrom(at, situation.asOf, beside >> 3);
    return [{ at, from, purpose: named, state: isGiven ? ('given' as const) : ('withdrawn' as const) }];
  });
  return made.sort((left, right) => left.at - right.at);
}
