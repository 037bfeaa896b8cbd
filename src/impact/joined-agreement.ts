import type { Agreement } from '../model/agreement.ts';
import type { Field } from '../model/field.ts';
import type { Signal } from '../model/signal.ts';
import { compareCodePoints } from '../support/code-points.ts';
import { ownValue } from '../support/own-value.ts';

/**
 * What an export is read by, so that both agreements find what they ask for: the new agreement, and what only the old one
 * knows of fields, signals, stages, purposes, reasons and people.
 */
export function joinedAgreement(before: Agreement, after: Agreement): Agreement {
  const known = new Set(after.lifecycle.stages.map(({ id }) => id));
  const gone = before.lifecycle.stages.filter(({ id }) => !known.has(id));
  return {
    ...after,
    fields: united(before.fields, after.fields, widened),
    signals: united(before.signals, after.signals, withProperties),
    consentPurposes: united(before.consentPurposes, after.consentPurposes),
    reasons: united(before.reasons, after.reasons),
    calendars: united(before.calendars, after.calendars),
    slas: united(before.slas, after.slas),
    members: united(before.members, after.members),
    teams: united(before.teams, after.teams),
    lifecycle: { ...after.lifecycle, stages: [...after.lifecycle.stages, ...gone] },
    routing: { ...after.routing, queues: united(before.routing.queues, after.routing.queues) },
  };
}

/** A field that is not the same kind of thing in both agreements: one export cannot give values to both. */
export interface RetypedField {
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

export function retypedFields(before: Agreement, after: Agreement): readonly RetypedField[] {
  return Object.values(before.fields).flatMap((was) => {
    const is = ownValue(after.fields, was.id);
    if (is === undefined || (is.type === was.type && is.scale === was.scale)) return [];
    return [{ field: was.id, was: typeWords(was), is: typeWords(is) }];
  });
}

function typeWords({ type, scale }: Pick<Field, 'type' | 'scale'>): string {
  return scale > 0 ? `${type} with ${scale} decimals` : type;
}

function united<Item>(
  before: Readonly<Record<string, Item>>,
  after: Readonly<Record<string, Item>>,
  join: (was: Item, is: Item) => Item = (_, is) => is,
): Readonly<Record<string, Item>> {
  const found = new Map(Object.entries(before));
  for (const [id, item] of Object.entries(after)) {
    const was = found.get(id);
    found.set(id, was === undefined ? item : join(was, item));
  }
  return Object.fromEntries([...found].toSorted(([left], [right]) => compareCodePoints(left, right)));
}

/** A value that was allowed before is no unknown one. */
function widened(was: Field, is: Field): Field {
  return { ...is, values: [...new Set([...is.values, ...was.values])] };
}

function withProperties(was: Signal, is: Signal): Signal {
  return { ...is, properties: [...new Set([...is.properties, ...was.properties])] };
}
