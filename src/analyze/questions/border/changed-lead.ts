import type { Path } from '../../diagram/cheapest.ts';
import { consentStates, type Variable } from '../../space/variable.ts';
import type { PlannedEvent } from '../../timeline/planned-event.ts';
import type { DrawnLead } from '../../witness/drawn-lead.ts';
import { witnessDay } from '../../witness/witness-instant.ts';
import type { Study } from '../study.ts';

/** Changes a few things about a lead. */
export type Change = (lead: DrawnLead) => DrawnLead;

/** Gives a lead the classes on a way through the diagrams, and leaves it everything else; what points decide is left, too. */
export function changeTo({ space, agreement }: Study, { classes }: Pick<Path, 'classes'>): Change {
  const { values } = space.valuesOf(classes, witnessDay(agreement));
  const asked = [...classes].flatMap(([index, at]) => {
    const variable = space.variables[index];
    return variable === undefined ? [] : [{ variable, at }];
  });
  const replaced = asked.flatMap(({ variable }) =>
    'attribute' in variable && variable.kind !== 'member'
      ? [[variable.attribute, values[variable.attribute]] as const]
      : [],
  );
  return (lead) => ({
    ...lead,
    values: withMembers({ ...lead.values, ...Object.fromEntries(replaced) }, asked),
    ...eventsAndConsents(lead, asked),
  });
}

interface Asked {
  readonly variable: Variable;
  readonly at: number;
}

/** Sets keep the members that are not asked about. */
function withMembers(values: DrawnLead['values'], asked: readonly Asked[]): DrawnLead['values'] {
  const changed: Record<string, DrawnLead['values'][string]> = { ...values };
  for (const { variable, at } of asked) {
    if (variable.kind !== 'member') continue;
    const known = changed[variable.attribute];
    const others = (typeof known === 'object' ? known : []).filter((each) => each !== variable.member);
    changed[variable.attribute] = at > 0 ? [...others, variable.member].sort() : others;
  }
  return changed;
}

function eventsAndConsents(
  { events, consents }: DrawnLead,
  asked: readonly Asked[],
): Pick<DrawnLead, 'events' | 'consents'> {
  let [newEvents, newConsents] = [events, consents];
  for (const { variable, at } of asked) {
    if (variable.kind === 'signal') newEvents = withSignal(newEvents, variable, at > 0);
    if (variable.kind === 'consent')
      newConsents = new Map(newConsents).set(variable.purpose, consentStates[at] ?? 'none');
  }
  return { events: newEvents, consents: newConsents };
}

function withSignal(
  events: readonly PlannedEvent[],
  { signals, withinDays, count }: Extract<Variable, { readonly kind: 'signal' }>,
  holds: boolean,
): readonly PlannedEvent[] {
  const isCounted = ({ signal, ageDays }: PlannedEvent): boolean =>
    signals.includes(signal) && ageDays < withinDays;
  const counted = events.filter(isCounted);
  if (holds === counted.length >= count) return events;
  if (!holds) return events.filter((event) => !isCounted(event) || counted.indexOf(event) < count - 1);
  const event = { signal: signals[0] ?? '', properties: {}, ageDays: 0, olderByMs: 0, hidden: false };
  return [...events, ...Array.from({ length: count - counted.length }, () => ({ ...event }))];
}
