import type { Sample } from '../../../model/sample.ts';
import type { EventRule, ScoringRule, Tier } from '../../../model/scoring.ts';
import type { Random } from '../../../support/random.ts';
import type { PlannedEvent } from '../../timeline/planned-event.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';

/** The event that comes on top: now, and as a rule wants to see it. */
export type NextEvent = Pick<PlannedEvent, 'signal' | 'properties'>;

/** An event as a rule wants to see it. */
export function oneOf(signal: string, rule: ScoringRule, random: Random): PlannedEvent {
  return valued(signal, rule, { value: 0, ageDays: 0 }, random);
}

/** An event with one of the values that a rule tells apart. */
function valued(
  signal: string,
  rule: ScoringRule,
  { value, ageDays }: { readonly value: number; readonly ageDays: number },
  random: Random,
): PlannedEvent {
  const properties = rule.kind === 'event' ? propertiesFor(rule, value, random) : {};
  return { signal, properties, ageDays, olderByMs: 0, hidden: false };
}

function propertiesFor(
  { where, count }: EventRule,
  value: number,
  random: Random,
): PlannedEvent['properties'] {
  const named = where.map(({ property, values }) => [property, random.pick(values)] as const);
  const distinct = count.mode === 'distinctBy' ? [[count.property, `value-${value}`] as const] : [];
  return Object.fromEntries([...distinct, ...named]);
}

/** Those after which the next one gives less. */
export function asMany(signal: string, rule: ScoringRule, random: Random): readonly PlannedEvent[] {
  if (rule.kind !== 'event') return [];
  const { count } = rule;
  if (count.mode === 'tiers') return atEndOfTier(signal, rule, count.tiers, random);
  if (count.mode !== 'distinctBy' || count.max === undefined) return [];
  // As many values as count at once, and before them the one that comes once more: then it is one too many.
  const { n, perDays } = count.max;
  const latest = random.below(4);
  return [
    ...Array.from({ length: n }, (_, each) =>
      valued(signal, rule, { value: 1 + each, ageDays: latest }, random),
    ),
    valued(signal, rule, { value: 0, ageDays: latest + perDays + random.below(3) }, random),
  ];
}

/** The last number of a tier, so that the next event leads out of it. */
function atEndOfTier(
  signal: string,
  rule: EventRule,
  tiers: readonly Tier[],
  random: Random,
): readonly PlannedEvent[] {
  const ends = tiers.flatMap(({ to }) => (to === undefined ? [] : [to]));
  if (ends.length === 0) return [];
  return Array.from({ length: random.pick(ends) }, () => oneOf(signal, rule, random));
}

export function withEvents(lead: DrawnLead, events: readonly PlannedEvent[]): DrawnLead {
  return { ...lead, events: [...lead.events, ...events] };
}

/** The same lead at the same instant, at which one more event came. */
export function withNext(lead: Sample, { signal, properties }: NextEvent): Sample {
  const id = `t${lead.timeline.length + 1}`;
  const event = { id, at: lead.asOf, place: lead.place, what: 'signal', signal, properties } as const;
  return { ...lead, timeline: [...lead.timeline, { ...event, bot: false, internal: false }] };
}
