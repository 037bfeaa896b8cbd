import type { Agreement } from '../../model/agreement.ts';
import { ownValue } from '../../support/own-value.ts';
import type { PlannedEvent } from '../timeline/planned-event.ts';
import type { DrawnLead } from './drawn-lead.ts';

/** Takes one thing off a lead that may have lost others before. */
type Reduction = (lead: DrawnLead) => DrawnLead;

/** Everything that a lead might do without, what costs a reader most first: events, values, states, properties. */
export function reductionsOf(drawn: DrawnLead, fields: Agreement['fields']): readonly Reduction[] {
  const { events, values, consents, reached } = drawn;
  return [
    ...events.map((event) => withoutEvent(event)),
    ...Object.keys(values).flatMap((id) => withoutValue(drawn, id, fields)),
    ...Object.keys(consents).map(
      (purpose): Reduction =>
        (lead) => ({ ...lead, consents: without(lead.consents, purpose) }),
    ),
    (lead) => ({ ...lead, objection: false }),
    ...reached.map(
      (stage): Reduction =>
        (lead) => ({ ...lead, reached: lead.reached.filter((each) => each !== stage) }),
    ),
    ({ recordedStage: _, ...lead }) => lead,
    ...events.flatMap((event) => Object.keys(event.properties).map((name) => withoutProperty(event, name))),
  ];
}

/** The lead after every reduction with which it still will do; two passes, for one may allow another. */
export function reduced(
  drawn: DrawnLead,
  reductions: readonly Reduction[],
  willDo: (lead: DrawnLead) => boolean,
): DrawnLead {
  const pass = (before: DrawnLead): DrawnLead =>
    reductions.reduce((lead, reduction) => {
      const smaller = reduction(lead);
      return JSON.stringify(smaller) !== JSON.stringify(lead) && willDo(smaller) ? smaller : lead;
    }, before);
  return pass(pass(drawn));
}

function withoutEvent(event: PlannedEvent): Reduction {
  return (lead) => ({ ...lead, events: lead.events.filter((each) => each !== event) });
}

/** A value that may not be missing stays; of a set each member goes by itself. */
function withoutValue({ values }: DrawnLead, id: string, fields: Agreement['fields']): readonly Reduction[] {
  const field = ownValue(fields, id);
  const value = ownValue(values, id);
  const whole: Reduction = (lead) => ({ ...lead, values: without(lead.values, id) });
  const mayMiss = field === undefined || field.nullable || field.type === 'set';
  const members = typeof value === 'object' ? value : [];
  return [...(mayMiss ? [whole] : []), ...members.map((member) => withoutMember(id, member))];
}

function withoutMember(id: string, member: string): Reduction {
  return (lead) => {
    const value = ownValue(lead.values, id);
    if (typeof value !== 'object') return lead;
    return { ...lead, values: { ...lead.values, [id]: value.filter((each) => each !== member) } };
  };
}

/** The event is found by what it is: one that lost a property before is another object. */
function withoutProperty(event: PlannedEvent, name: string): Reduction {
  const isIt = (other: PlannedEvent): boolean =>
    other.signal === event.signal && other.ageDays === event.ageDays && other.olderByMs === event.olderByMs;
  return (lead) => {
    const index = lead.events.findIndex((other) => isIt(other) && name in other.properties);
    const found = lead.events[index];
    if (found === undefined) return lead;
    const smaller = { ...found, properties: without(found.properties, name) };
    return { ...lead, events: lead.events.with(index, smaller) };
  };
}

function without<Entry>(
  record: Readonly<Record<string, Entry>>,
  key: string,
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
