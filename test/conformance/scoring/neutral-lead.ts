import type { AttributeType, Values } from '../../../src/criteria/attribute.ts';
import type { Place } from '../../../src/diagnostics/place.ts';
import type { Lead } from '../../../src/evaluate/lead.ts';
import type { Dictionary } from '../../../src/evaluate/moment.ts';
import type { Definition } from '../../../src/model/definition.ts';
import type { Happening } from '../../../src/model/sample.ts';
import { normalText } from '../../../src/support/normal-text.ts';
import { instantOf, isGiven } from '../neutral-values.ts';
import { scaledOf } from './neutral-points.ts';

export type NeutralAttributes = Readonly<
  Record<
    string,
    { readonly type: AttributeType; readonly values?: readonly string[]; readonly scale?: number }
  >
>;
export type NeutralSignals = Readonly<Record<string, { readonly consent?: string | null }>>;
export type NeutralValue = string | number | boolean | readonly string[] | null;
export type NeutralValues = Readonly<Record<string, NeutralValue>>;

export interface NeutralFact {
  readonly at: string;
  readonly loggedAt?: string | null;
}
export interface NeutralEvent extends NeutralFact {
  readonly id: string;
  readonly signal: string;
  readonly props?: Readonly<Record<string, string | number | boolean | null>> | null;
  readonly bot?: boolean;
  readonly internal?: boolean;
  readonly excluded?: boolean;
}
export interface NeutralConsent extends NeutralFact {
  readonly purpose: string;
  readonly state: 'given' | 'withdrawn';
}

/** What the cases about one instant share. */
export interface NeutralLead {
  readonly attributes?: NeutralAttributes;
  readonly signals?: NeutralSignals;
  readonly lead?: NeutralValues;
  readonly events?: readonly NeutralEvent[];
  readonly consents?: readonly NeutralConsent[];
  readonly objections?: readonly NeutralFact[];
  readonly zone?: string;
}

export const nowhere: Place = { file: 'vector', document: 0, path: [] };

export function definitionOf(id: string): Definition {
  return { id, title: {}, owner: 'joint', place: nowhere };
}

export function dictionaryOf({ attributes = {}, signals = {}, zone = 'UTC' }: NeutralLead): Dictionary {
  return {
    zone,
    fields: Object.fromEntries(
      Object.entries(attributes).map(([id, { type, values = [], scale = 0 }]) => [
        id,
        {
          ...definitionOf(id),
          type,
          scale,
          values: values.map(normalText),
          nullable: true,
          pii: 'none',
          valueTitles: {},
          valueSpellings: {},
          examples: [],
          systems: {},
        },
      ]),
    ),
    signals: Object.fromEntries(
      Object.entries(signals).map(([id, { consent }]) => [
        id,
        {
          ...definitionOf(id),
          intent: 'standard',
          ...(isGiven(consent) && { consent }),
          properties: [],
          systems: {},
        },
      ]),
    ),
  };
}

export function leadOf(neutral: NeutralLead): Lead {
  return {
    id: 'lead',
    lead: valuesOf(neutral.attributes ?? {}, neutral.lead ?? {}),
    timeline: [
      ...(neutral.events ?? []).map(eventOf),
      ...(neutral.consents ?? []).map(consentOf),
      ...(neutral.objections ?? []).map(objectionOf),
    ],
    accounts: [],
  };
}

export function valuesOf(attributes: NeutralAttributes, values: NeutralValues): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === null ? [] : [[name, normalValue(attributes, name, value)]],
    ),
  );
}

function normalValue(attributes: NeutralAttributes, name: string, value: Exclude<NeutralValue, null>) {
  const attribute = attributes[name];
  if (attribute === undefined) throw new Error(`not an attribute: ${name}`);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'object') return [...new Set(value.map(normalText))].sort();
  const isNumber = attribute.type === 'decimal' || attribute.type === 'integer';
  if (isNumber) return scaledOf(value, attribute.scale ?? 0);
  return attribute.type === 'date' ? String(value) : normalText(String(value));
}

/** What every happening carries. */
export function happeningOf(
  fact: NeutralFact,
  id: string,
): Pick<Happening, 'id' | 'at' | 'loggedAt' | 'place'> {
  return {
    id,
    at: instantOf(fact.at),
    ...(isGiven(fact.loggedAt) && { loggedAt: instantOf(fact.loggedAt) }),
    place: nowhere,
  };
}

/** An exclusion list leaves as little of an event as an internal address does. */
export function eventOf(event: NeutralEvent): Happening {
  return {
    ...happeningOf(event, event.id),
    what: 'signal',
    signal: event.signal,
    properties: Object.fromEntries(
      Object.entries(event.props ?? {}).map(([name, value]) => [name, normalText(String(value ?? ''))]),
    ),
    bot: event.bot === true,
    internal: event.internal === true || event.excluded === true,
  };
}

export function consentOf(consent: NeutralConsent, index: number): Happening {
  const { purpose, state } = consent;
  return { ...happeningOf(consent, `consent-${index}`), what: 'consent', purpose, state };
}

export function objectionOf(objection: NeutralFact, index: number): Happening {
  return { ...happeningOf(objection, `objection-${index}`), what: 'objection' };
}
