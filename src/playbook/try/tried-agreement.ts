import type { EvaluatedAgreement } from '../../evaluate/evaluated-agreement.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Field } from '../../model/field.ts';
import type { Scoring, ScoringRule } from '../../model/scoring.ts';
import type { Text } from '../../model/text.ts';
import { type PossibleAdditions, possibleAdditions } from './possible-additions.ts';

/** What it takes to read a lead and to tell about it: what decides, and how values are called. */
export interface ToldAgreement extends EvaluatedAgreement {
  readonly languages: Agreement['languages'];
  readonly consentPurposes: Agreement['consentPurposes'];
  /** Of leads that cannot be, nothing is suggested. */
  readonly invariants: Agreement['invariants'];
}

/** What the page that tries leads reads of an agreement. */
export interface TriedAgreement extends ToldAgreement {
  readonly additions: PossibleAdditions;
}

/**
 * A copy with nothing that neither decides nor is told: no places, no reasons why, no names in other systems, no notes
 * on people, no samples. What is left out of an object is empty, so that the copy has the form of the agreement.
 */
export function triedAgreement(agreement: Agreement): TriedAgreement {
  const { zone, calendar, languages, lifecycle, routing, scorings } = agreement;
  return withoutPlaces({
    zone,
    calendar,
    languages,
    consentPurposes: each(agreement.consentPurposes, bare),
    additions: possibleAdditions(agreement),
    invariants: each(agreement.invariants, bare),
    fields: each(agreement.fields, bareField),
    signals: each(agreement.signals, (signal) => ({ ...bare(signal), systems: {} })),
    scorings: each(scorings, bareScoring),
    lifecycle: {
      ...bare(lifecycle),
      stages: lifecycle.stages.map(({ guidance: _, ...stage }) => bare(stage)),
      transitions: lifecycle.transitions.map(bare),
      gates: lifecycle.gates.map(bare),
    },
    reasons: each(agreement.reasons, bare),
    routing: {
      ...bare(routing),
      rules: routing.rules.map(bare),
      queues: each(routing.queues, bare),
      pools: each(routing.pools, bare),
    },
    members: each(agreement.members, ({ note: _, ...member }) => ({ ...member, roles: [] })),
    teams: each(agreement.teams, bare),
    calendars: each(agreement.calendars, (hours) => ({ ...hours, title: {}, holidayNames: {} })),
    slas: each(agreement.slas, (sla) => ({ ...bare(sla), promise: {} })),
    touchPolicies: each(agreement.touchPolicies, (policy) => ({ ...bare(policy), promise: {} })),
  });
}

function bareScoring(scoring: Scoring): Scoring {
  const bareRule = (rule: ScoringRule): ScoringRule =>
    rule.kind === 'exclusive' ? { ...bare(rule), choices: rule.choices.map(bare) } : bare(rule);
  const dimensions = scoring.dimensions.map((dimension) => ({
    ...bare(dimension),
    groups: dimension.groups.map((group) => ({ ...bare(group), rules: group.rules.map(bareRule) })),
  }));
  return { ...bare(scoring), dimensions };
}

function bareField(field: Field): Field {
  return { ...bare(field), examples: [], systems: {} };
}

/** Without the reason why it is so, and without its title, which the words of the language have. */
function bare<Object extends { readonly rationale?: unknown; readonly title?: Text }>(
  object: Object,
): Object {
  return { ...object, rationale: undefined, title: {} };
}

function each<Entry>(
  record: Readonly<Record<string, Entry>>,
  change: (entry: Entry) => Entry,
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(Object.entries(record).map(([id, entry]) => [id, change(entry)]));
}

/** Places point into files that a page does not have; nothing that decides has their form. */
function withoutPlaces<Data>(data: Data): Data {
  // The boundary: what JSON gives back has the form of what it was given.
  return JSON.parse(
    JSON.stringify(data, (_, value: unknown) => (isPlace(value) ? undefined : value)),
  ) as Data;
}

function isPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('file' in value && 'document' in value)) return false;
  return typeof value.file === 'string' && typeof value.document === 'number';
}
