import type { Value } from '../criteria/attribute.ts';
import type { ConsentState } from '../criteria/criterion.ts';
import type { Facts } from '../criteria/facts.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import { ownValue } from '../support/own-value.ts';
import { localDayAt } from '../support/zoned-time.ts';
import type { History, SignalEvent } from './history.ts';

/** The part of an agreement that says how facts about a lead are read. */
export type Dictionary = Pick<Agreement, 'zone' | 'fields' | 'signals'>;

/** What is known about a lead at one instant, before any score. */
export interface Moment {
  readonly asOf: Instant;
  /** Everything but score and reached stages. */
  readonly facts: Facts;
  /** Events that pass select but for the rule's own filter and look-back; newest first. */
  readonly events: readonly UsableEvent[];
}

export interface UsableEvent extends SignalEvent {
  /** Whole days at the instant. */
  readonly age: number;
  /** Happened at or before a score reset, so it is not selected. */
  readonly hidden: boolean;
}

const dayMs = 86_400_000;

/** The lead at an instant; events at or before `resetAt` are hidden by a score reset (semantics §1, §3, §4). */
export function momentAt(
  dictionary: Dictionary,
  history: History,
  asOf: Instant,
  resetAt: Instant = Number.NEGATIVE_INFINITY,
): Moment {
  const objection = history.objectionFrom !== undefined && history.objectionFrom <= asOf;
  const consents = consentsAt(history, asOf);
  const events = objection ? [] : usableEvents(dictionary, history, consents, { asOf, resetAt });
  const facts = {
    attributes: dictionary.fields,
    values: valuesAt(history, asOf),
    today: localDayAt(dictionary.zone, asOf),
    agesOf: agesBySignal(events),
    consents,
    objection,
    score: null,
    reached: new Set<string>(),
  };
  return { asOf, facts, events };
}

function valuesAt(history: History, asOf: Instant): Facts['values'] {
  const values = new Map<string, Value | undefined>(Object.entries(history.values));
  for (const { from, attribute, value } of history.changes) {
    if (from <= asOf) values.set(attribute, value);
  }
  return Object.fromEntries(values);
}

/** The newest visible state of each purpose decides for all events, earlier ones included. */
function consentsAt(history: History, asOf: Instant): ReadonlyMap<string, ConsentState> {
  const states = new Map<string, ConsentState>();
  for (const { from, purpose, state } of history.consents) {
    if (from <= asOf) states.set(purpose, state);
  }
  return states;
}

function usableEvents(
  { signals }: Dictionary,
  history: History,
  consents: ReadonlyMap<string, ConsentState>,
  { asOf, resetAt }: { readonly asOf: Instant; readonly resetAt: Instant },
): readonly UsableEvent[] {
  const allowed = ({ signal }: SignalEvent): boolean => {
    const purpose = ownValue(signals, signal)?.consent;
    return purpose === undefined || consents.get(purpose) === 'given';
  };
  return history.events
    .filter((event) => event.from <= asOf && allowed(event))
    .map((event) => ({
      ...event,
      age: Math.floor((asOf - event.at) / dayMs),
      hidden: event.at <= resetAt,
    }));
}

function agesBySignal(events: readonly UsableEvent[]): ReadonlyMap<string, readonly number[]> {
  const ages = new Map<string, number[]>();
  for (const { signal, age, hidden } of events) {
    if (hidden) continue;
    const known = ages.get(signal);
    if (known === undefined) ages.set(signal, [age]);
    else known.push(age);
  }
  return ages;
}
