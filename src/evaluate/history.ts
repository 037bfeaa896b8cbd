import type { Value } from '../criteria/attribute.ts';
import type { ConsentState } from '../criteria/criterion.ts';
import type { Happening } from '../model/sample.ts';
import { compareCodePoints } from '../support/code-points.ts';
import type { Instant } from '../support/instant.ts';
import { knownFrom, type Lead } from './lead.ts';

/** What is known about a lead, by kind of fact and in the order in which it counts. `from` is when a fact exists. */
export interface History {
  /** Known from before the first happening. */
  readonly values: Lead['lead'];
  /** Oldest `at` first; at one instant in the order of the timeline, the last of them in force. */
  readonly changes: readonly AttributeChange[];
  /** Newest first, at one instant the lower id first. */
  readonly events: readonly SignalEvent[];
  /** As `changes`. */
  readonly consents: readonly ConsentChange[];
  /** From when an objection is known. */
  readonly objectionFrom?: Instant;
}

interface AttributeChange {
  readonly at: Instant;
  readonly from: Instant;
  readonly attribute: string;
  /** Absent = cleared. */
  readonly value?: Value;
}

export interface SignalEvent {
  readonly id: string;
  readonly signal: string;
  readonly at: Instant;
  readonly from: Instant;
  readonly properties: Readonly<Record<string, string>>;
}

interface ConsentChange {
  readonly at: Instant;
  readonly from: Instant;
  readonly purpose: string;
  readonly state: ConsentState;
}

/** The facts of a lead's timeline; bots and internal addresses leave no events (semantics §3, Select). */
export function historyOf(lead: Lead): History {
  const objections = lead.timeline.filter(({ what }) => what === 'objection').map(knownFrom);
  return {
    values: lead.lead,
    changes: oldestFirst(lead.timeline.flatMap(changesOf)),
    events: lead.timeline.flatMap(eventOf).sort(newestFirst),
    consents: oldestFirst(lead.timeline.flatMap(consentOf)),
    ...(objections.length > 0 && { objectionFrom: Math.min(...objections) }),
  };
}

/** Newest first, at one instant the lower id by code points first (semantics §3, Count). */
function newestFirst(
  left: { readonly at: Instant; readonly id: string },
  right: { readonly at: Instant; readonly id: string },
): number {
  return right.at - left.at || compareCodePoints(left.id, right.id);
}

function changesOf(happening: Happening): readonly AttributeChange[] {
  if (happening.what !== 'set') return [];
  const head = { at: happening.at, from: knownFrom(happening) };
  const set = Object.entries(happening.values).flatMap(([attribute, value]) =>
    value === undefined ? [] : [{ ...head, attribute, value }],
  );
  return [...set, ...happening.cleared.map((attribute) => ({ ...head, attribute }))];
}

function eventOf(happening: Happening): readonly SignalEvent[] {
  if (happening.what !== 'signal' || happening.bot || happening.internal) return [];
  const { id, signal, at, properties } = happening;
  return [{ id, signal, at, from: knownFrom(happening), properties }];
}

function consentOf(happening: Happening): readonly ConsentChange[] {
  if (happening.what !== 'consent') return [];
  const { at, purpose, state } = happening;
  return [{ at, from: knownFrom(happening), purpose, state }];
}

/** Sorting keeps the order of the timeline within one instant. */
function oldestFirst<Fact extends { readonly at: Instant }>(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((left, right) => left.at - right.at);
}
