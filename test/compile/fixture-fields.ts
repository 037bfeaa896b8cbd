import type { Field } from '../../src/model/field.ts';
import type { Signal } from '../../src/model/signal.ts';
import { byId, definition } from './fixture-definition.ts';

/** One field of every type, some under a name that Salesforce and HubSpot already have. */
export const fixtureFields: Readonly<Record<string, Field>> = byId([
  fixtureField('annual-revenue', { type: 'decimal', scale: 2, min: 0 }),
  fixtureField('company', {
    type: 'text',
    nullable: false,
    systems: {
      salesforce: 'Company',
      hubspot: 'company',
      espocrm: 'accountName',
      mautic: 'company',
      marketo: 'company',
    },
  }),
  fixtureField('contract-end', { type: 'date' }),
  enumField('country', ['de', 'at', 'ch', 'fr', 'ru'], (value) => value.toUpperCase()),
  fixtureField('domain', { type: 'text' }),
  fixtureField('employees', {
    type: 'integer',
    min: 0,
    max: 1_000_000,
    unit: { en: 'people', de: 'Personen' },
    systems: { salesforce: 'NumberOfEmployees', hubspot: 'numemployees' },
  }),
  {
    ...enumField('lead-source', ['webinar', 'web search', 'referral'], (value) => value),
    systems: { salesforce: 'LeadSource' },
  },
  fixtureField('partner', { type: 'boolean' }),
  enumField('seniority', ['staff', 'manager', 'director', 'vp', 'c-level'], (value) => value),
  fixtureField('job-title', {
    type: 'text',
    pii: 'personal',
    systems: { salesforce: 'Title', hubspot: 'jobtitle' },
  }),
  { ...enumField('tools', ['crm', 'map', 'o\'neil & "co"'], (value) => value), type: 'set' },
]);

export const fixtureSignals: Readonly<Record<string, Signal>> = byId([
  signal('content-download', 'standard', { consent: 'email-marketing', properties: ['asset'] }),
  signal('demo-request', 'high', { source: 'website', systems: { hubspot: 'pe12345_demo' } }),
  signal('email-click', 'low', { consent: 'email-marketing' }),
  signal('pricing-page-visit', 'high', { source: 'website', properties: ['asset'] }),
  signal('webinar', 'standard'),
]);

export function fixtureField(id: string, rest: Partial<Field> & Pick<Field, 'type'>): Field {
  return {
    ...definition('fields', id),
    scale: 0,
    values: [],
    nullable: true,
    pii: 'none',
    valueTitles: {},
    valueSpellings: {},
    examples: [],
    systems: {},
    ...rest,
  };
}

function enumField(id: string, values: readonly string[], spelling: (value: string) => string): Field {
  return fixtureField(id, {
    type: 'enum',
    values,
    valueTitles: Object.fromEntries(values.map((value) => [value, { en: `The ${value}` }])),
    valueSpellings: Object.fromEntries(values.map((value) => [value, spelling(value)])),
  });
}

function signal(id: string, intent: Signal['intent'], rest: Partial<Signal> = {}): Signal {
  return { ...definition('signals', id), intent, properties: [], systems: {}, ...rest };
}
