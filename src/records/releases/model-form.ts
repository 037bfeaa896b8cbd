import type { Agreement } from '../../model/agreement.ts';
import type { JsonObject, JsonValue } from '../../support/json-value.ts';
import { isZone } from '../../support/zone.ts';

/** What the parts of a model are; `map` goes from keys to values. */
export type PartForm = 'text' | 'number' | 'list' | 'map';

/** Parts that a released agreement may go without; it always says when it takes effect. */
export const optionalParts: ReadonlySet<string> = new Set(['approvals', 'privacy', 'rationale']);

/** Every part of an agreement that a release keeps. */
export const modelForm: Readonly<
  Record<Exclude<keyof Agreement, 'place' | 'renames' | 'samples' | 'version'>, PartForm>
> = {
  accountTiers: 'map',
  accounts: 'map',
  alignments: 'map',
  approvals: 'map',
  attributions: 'map',
  budgets: 'map',
  cadences: 'map',
  calendar: 'text',
  calendars: 'map',
  campaigns: 'map',
  channels: 'map',
  commitments: 'map',
  consentPurposes: 'map',
  contentPieces: 'map',
  contentTypes: 'map',
  currency: 'text',
  effectiveFrom: 'text',
  escalation: 'map',
  fields: 'map',
  fiscalYearStart: 'number',
  id: 'text',
  incentives: 'map',
  invariants: 'map',
  languageVersion: 'number',
  languages: 'list',
  levels: 'map',
  lifecycle: 'map',
  lists: 'map',
  members: 'map',
  messaging: 'map',
  metrics: 'map',
  misses: 'map',
  owner: 'text',
  parties: 'map',
  plans: 'map',
  privacy: 'map',
  qualifications: 'map',
  rationale: 'map',
  reasons: 'map',
  roles: 'map',
  routing: 'map',
  scorings: 'map',
  settle: 'map',
  signals: 'map',
  slas: 'map',
  sources: 'map',
  syncs: 'map',
  targets: 'map',
  teams: 'map',
  terms: 'map',
  territories: 'map',
  title: 'map',
  touchPolicies: 'map',
  waivers: 'map',
  winLoss: 'map',
  zone: 'text',
};

/** Why this is no model of an agreement, in words after "the model"; undefined when it can be one. */
export function modelComplaint(model: JsonObject): string | undefined {
  const strange = Object.keys(model).find((key) => !Object.hasOwn(modelForm, key));
  if (strange !== undefined) return `has a part ${strange} that this leadpact does not know`;
  const wrong = Object.entries(modelForm).find(([key, form]) => {
    const value = partOf(model, key);
    return value === undefined ? !optionalParts.has(key) : formOf(value) !== form;
  });
  if (wrong !== undefined) return `has no ${wrong[0]}, or not as a ${wrong[1]}`;
  return isZone(zoneOf(model)) ? undefined : 'has no zone';
}

/** The zone in which a release takes effect. */
export function zoneOf(model: JsonObject): string {
  const zone = partOf(model, 'zone');
  return typeof zone === 'string' ? zone : '';
}

/** The value of a key of its own; undefined for what any object inherits. */
export function partOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

function formOf(value: JsonValue): PartForm | undefined {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'object' && value !== null ? 'map' : undefined;
}
