import type { EventRule, PropertyFilter, Rate } from '../../model/scoring.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import { ownValue } from '../../support/own-value.ts';
import type { UsableEvent } from '../moment.ts';

/** What of an event rule says which events count. */
export type CountingRule = Pick<EventRule, 'signals' | 'where' | 'lookbackDays' | 'count'>;

/** The events an event rule selects and those of them it counts; newest first. */
export interface CountedEvents {
  readonly selected: readonly UsableEvent[];
  readonly used: readonly UsableEvent[];
  /** What `atLeast` and `tiers` compare with their numbers. */
  readonly count?: number;
}

const dayMs = 86_400_000;

/** Selects by signal, properties, look-back and score reset, then counts by the rule's mode (semantics §3, Select and Count). */
export function countEvents(rule: CountingRule, usable: readonly UsableEvent[]): CountedEvents {
  const matching = usable.filter((event) => matches(rule, event));
  const selected = matching.filter((event) => !event.hidden && isInside(event, rule.lookbackDays));
  const { count } = rule;
  switch (count.mode) {
    case 'every':
      return { selected, used: thinned(selected, count.max) };
    case 'firstEver': {
      const first = firstOf(matching);
      return { selected, used: selected.filter((event) => event === first) };
    }
    case 'latest':
      return { selected, used: selected.slice(0, 1) };
    case 'distinctBy':
      return { selected, used: thinned(newestPerValue(selected, count.property), count.max) };
    case 'atLeast': {
      const recent = selected.filter((event) => isInside(event, count.withinDays));
      return { selected, used: recent.slice(0, recent.length >= count.n ? 1 : 0), count: recent.length };
    }
    case 'tiers':
      return { selected, used: selected, count: selected.length };
  }
}

function matches(rule: CountingRule, event: UsableEvent): boolean {
  return rule.signals.includes(event.signal) && rule.where.every((filter) => passes(filter, event));
}

function passes(filter: PropertyFilter, event: UsableEvent): boolean {
  const value = propertyOf(event, filter.property);
  return value !== undefined && filter.values.includes(value);
}

/** An empty value is no value. */
function propertyOf(event: UsableEvent, property: string): string | undefined {
  return ownValue(event.properties, property) || undefined;
}

function isInside(event: UsableEvent, days: number | undefined): boolean {
  return days === undefined || event.age < days;
}

/** The first that ever happened, whether or not it still lies inside the look-back or was hidden by a reset. */
function firstOf(events: readonly UsableEvent[]): UsableEvent | undefined {
  return events.toSorted((left, right) => left.at - right.at || compareCodePoints(left.id, right.id))[0];
}

function newestPerValue(events: readonly UsableEvent[], property: string): readonly UsableEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const value = propertyOf(event, property);
    if (value === undefined || seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}

/** Newest to oldest: an event is kept if fewer than n kept ones lie less than the window, in milliseconds, after it. */
function thinned(events: readonly UsableEvent[], max: Rate | undefined): readonly UsableEvent[] {
  if (max === undefined) return events;
  const kept: UsableEvent[] = [];
  for (const event of events) {
    // Kept events are newest first, so the n-th last one is the n-th nearest.
    const nearest = kept.at(-max.n);
    if (nearest === undefined || nearest.at - event.at >= max.perDays * dayMs) kept.push(event);
  }
  return kept;
}
