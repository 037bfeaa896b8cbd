import { alwaysStops } from '../../evaluate/journey/gate.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Gate } from '../../model/lifecycle.ts';
import { ownValue } from '../../support/own-value.ts';
import { meaningText } from './meaning-text.ts';

/** A part of the agreement that changed and of which no proof about one lead at one instant can speak. */
export interface NotCompared {
  /** In the agreement's words, e.g. `calendars`. */
  readonly part: string;
  /** Which of them, where they have names. */
  readonly ids: readonly string[];
  readonly why: string;
}

/** What one lead at one instant does not show: time, histories, people, periods, money. */
export function notCompared(before: Agreement, after: Agreement): readonly NotCompared[] {
  return parts.flatMap(({ part, why, of }) => {
    const changed = changedIds(of(before), of(after));
    return changed.length === 0 ? [] : [{ part, why, ids: changed.filter((id) => id !== '') }];
  });
}

interface Part {
  readonly part: string;
  readonly why: string;
  /** By name where they have names; else under the empty one. */
  readonly of: (agreement: Agreement) => Readonly<Record<string, unknown>>;
}

const time = 'a lead at one instant does not show how long something takes';
const history = 'a lead at one instant does not show its history';
const people = 'who of several people gets a lead depends on all leads before it';
const periods = 'it speaks of all leads of a period';
const words = 'it decides about no lead';

const leads = 'it says which leads there can be, and the newer version is believed';

const values = 'a lead may have every value that either version knows';

const parts: readonly Part[] = [
  {
    part: 'values of fields',
    why: values,
    of: ({ fields }) =>
      named(
        Object.values(fields).map(({ id, values, min, max, nullable }) => ({
          id,
          values,
          min,
          max,
          nullable,
        })),
      ),
  },
  {
    part: 'fields and signals in other systems',
    why: words,
    of: ({ fields, signals }) =>
      together(
        named(Object.values(fields).map(({ id, pii, unit, systems }) => ({ id, pii, unit, systems }))),
        named(
          Object.values(signals).map(({ id, intent, source, systems }) => ({ id, intent, source, systems })),
        ),
      ),
  },
  { part: 'invariants', why: leads, of: ({ invariants }) => invariants },
  {
    part: 'calendars',
    why: time,
    of: ({ calendars, calendar, zone }) => together(calendars, { default: [calendar, zone] }),
  },
  {
    part: 'handoff',
    why: time,
    of: ({ lifecycle: { handoff } }) => ({ '': handoff }),
  },
  {
    part: 'stages that only one version has',
    why: 'no lead can be recorded in them in both',
    of: ({ lifecycle }) => named(lifecycle.stages.map(({ id }) => ({ id }))),
  },
  { part: 'cycles', why: history, of: ({ lifecycle: { cycles } }) => ({ '': cycles }) },
  { part: 'transitions', why: history, of: ({ lifecycle }) => named(lifecycle.transitions) },
  { part: 'reasons', why: history, of: ({ reasons }) => reasons },
  {
    part: 'kinds, order and reasons of gates',
    why: history,
    of: ({ lifecycle: { gates } }) => ({
      ...named(gates.map(({ id, kind, reason }) => ({ id, kind, reason }))),
      '': inTurn(gates).map(({ id }) => id),
    }),
  },
  {
    part: 'categories of stages, and which may be skipped',
    why: history,
    of: ({ lifecycle }) =>
      named(lifecycle.stages.map(({ id, category, skippable }) => ({ id, category, skippable }))),
  },
  {
    part: 'owners and expected fields of stages',
    why: words,
    of: ({ lifecycle }) =>
      named(lifecycle.stages.map(({ id, owner, entry: { expected } }) => ({ id, owner, expected }))),
  },
  {
    part: 'account match',
    why: people,
    of: ({ routing, accounts, accountTiers }) => ({ '': [routing.accountMatch, accounts, accountTiers] }),
  },
  { part: 'pools', why: people, of: ({ routing }) => routing.pools },
  { part: 'queues', why: people, of: ({ routing }) => routing.queues },
  { part: 'routing behind the first match', why: people, of: passedOn },
  { part: 'people', why: people, of: ({ members, teams, roles }) => together(roles, teams, members) },
  { part: 'territories', why: people, of: ({ territories }) => territories },
  {
    part: 'compliance, warnings and restarts of SLAs',
    why: periods,
    of: ({ slas }) =>
      named(
        Object.values(slas).map(({ id, side, warnAt, restart, compliance, escalates }) => {
          return { id, side, warnAt, restart, compliance, escalates };
        }),
      ),
  },
  { part: 'touch policies', why: history, of: ({ touchPolicies }) => touchPolicies },
  { part: 'commitments', why: periods, of: ({ commitments }) => commitments },
  { part: 'metrics', why: periods, of: ({ metrics }) => metrics },
  {
    part: 'escalation',
    why: periods,
    of: ({ escalation, misses, waivers }) => together({ ladder: escalation }, misses, waivers),
  },
  { part: 'plans', why: periods, of: ({ plans }) => plans },
  { part: 'budgets', why: periods, of: ({ budgets }) => budgets },
  {
    part: 'campaigns and channels',
    why: periods,
    of: ({ campaigns, channels }) => together(channels, campaigns),
  },
  { part: 'attribution', why: history, of: ({ attributions }) => attributions },
  { part: 'alignment', why: periods, of: ({ alignments }) => alignments },
  { part: 'incentives', why: periods, of: ({ incentives }) => incentives },
  { part: 'cadences', why: periods, of: ({ cadences }) => cadences },
  {
    part: 'scorings that decide nothing',
    why: words,
    of: ({ scorings }) => named(Object.values(scorings).filter(({ isDefault }) => !isDefault)),
  },
  {
    part: 'sources, systems and sync',
    why: words,
    of: ({ sources, targets, syncs }) => together(sources, targets, syncs),
  },
  {
    part: 'the agreement itself',
    why: periods,
    of: ({ parties, currency, fiscalYearStart, settle, effectiveFrom, languageVersion, privacy }) => ({
      '': { parties, currency, fiscalYearStart, settle, effectiveFrom, languageVersion, privacy },
    }),
  },
  { part: 'qualifications', why: words, of: ({ qualifications }) => qualifications },
  {
    part: 'content and messaging',
    why: words,
    of: ({ contentTypes, contentPieces, messaging }) => together(contentTypes, contentPieces, { messaging }),
  },
  { part: 'win-loss', why: periods, of: ({ winLoss }) => ({ '': winLoss }) },
  { part: 'glossary', why: words, of: ({ terms }) => terms },
  {
    part: 'approvals',
    why: words,
    of: ({ approvals }) => (approvals === undefined ? {} : { '': approvals }),
  },
  { part: 'levels of checks', why: words, of: ({ levels }) => levels },
  { part: 'named lists', why: 'criteria hold their values', of: ({ lists }) => lists },
];

/** An empty pool may hand a lead on to the rules after it, so there the order of all rules matters. */
function passedOn({ routing }: Agreement): Readonly<Record<string, unknown>> {
  const handsOn = Object.values(routing.pools).some(({ onEmpty }) => onEmpty.action === 'nextRule');
  return handsOn
    ? { '': routing.rules.map(({ when, assign, reviewQueue }) => ({ when, assign, reviewQueue })) }
    : {};
}

function named(listed: readonly { readonly id: string }[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(listed.map((each) => [each.id, each]));
}

/** Those that always stop are tested before the others (semantics §3, Gates). */
function inTurn(gates: readonly Gate[]): readonly Gate[] {
  return [...gates.filter(alwaysStops), ...gates.filter((gate) => !alwaysStops(gate))];
}

/** Parts of several kinds under one name each; a team may be called as a role is. */
function together(...kinds: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, unknown>> {
  const ids = new Set(kinds.flatMap(Object.keys));
  return Object.fromEntries([...ids].map((id) => [id, kinds.map((parts) => ownValue(parts, id))]));
}

/** One by one, for an id may be a word that means nothing as a key: a pool called `list`. */
function changedIds(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly string[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.filter((id) => meaningText(ownValue(before, id)) !== meaningText(ownValue(after, id)));
}
