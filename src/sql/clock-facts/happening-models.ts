import type { Agreement } from '../../model/agreement.ts';
import type { Fact } from '../../model/sla.ts';
import { cycleJoin, cycleOfFact } from '../journey/entry-models.ts';
import type { JourneyOptions } from '../journey/history-models.ts';
import type { Model } from '../models/model.ts';
import { noNumber } from '../no-value.ts';
import { factKey } from './fact-key.ts';

/**
 * Everything in the course of leads that some clock listens to, once whatever the number of clocks: relation `happening` with
 * lead_id, cycle_number, fact_key, occurred_at, logged_at, voided_at and is_comeback. What happened after asOf is left out,
 * what became known after it too (semantics §1, §5).
 */
export function happeningModel(
  { slas, signals: known }: Pick<Agreement, 'slas' | 'signals'>,
  options: JourneyOptions,
): Model {
  const facts = Object.values(slas).flatMap(({ clock }) => [
    clock.start,
    ...clock.stop,
    ...clock.cancel,
    ...clock.reset,
  ]);
  const hearing = { ...options, signals: Object.keys(known) };
  const parts = sources.flatMap((source) => source(facts, hearing));
  // The first SELECT names the columns; that of stages does.
  const named = facts.some(({ fact }) => fact === 'stage') ? parts : [nothing, ...parts];
  const key = options.dialect.oneOf('fact_key', facts.map(factKey));
  return {
    name: 'happening',
    query: `SELECT ${columns.replace('fact_key', `${key} AS fact_key`)} FROM (\n${named.join('\nUNION ALL\n')}\n) AS heard`,
  };
}

/** The SELECTs that one kind of fact needs; none where nobody listens to it. */
type HappeningSource = (facts: readonly Fact[], options: Hearing) => readonly string[];

interface Hearing extends JourneyOptions {
  /** Every signal of the agreement. */
  readonly signals: readonly string[];
}

const columns = 'lead_id, cycle_number, fact_key, occurred_at, logged_at, voided_at, is_comeback';

const nothing = `SELECT ${columns} FROM (SELECT CAST(NULL AS VARCHAR) AS lead_id, ${noNumber} AS cycle_number,
  CAST(NULL AS VARCHAR) AS fact_key, ${noNumber} AS occurred_at, ${noNumber} AS logged_at, ${noNumber} AS voided_at,
  FALSE AS is_comeback) AS nobody WHERE lead_id IS NOT NULL`;

/** Entries, and again those with which a lead comes back, as the cycle before sees them: they end what ran in between. */
const stages: HappeningSource = (facts, { dialect }) => {
  const ids = [...new Set(facts.flatMap((fact) => (fact.fact === 'stage' ? [fact.stage] : [])))].sort();
  if (ids.length === 0) return [];
  const listed = `stage_id IN (${ids.map(dialect.text).join(', ')})`;
  return [
    [
      `SELECT lead_id, cycle_number, 'stage:' || stage_id AS fact_key, entered_at AS occurred_at, ${noNumber} AS logged_at,`,
      '  voided_at, FALSE AS is_comeback',
      `FROM stage_entry WHERE ${listed}`,
    ].join('\n'),
    [
      `SELECT stage_entry.lead_id, stage_entry.cycle_number - 1, 'stage:' || stage_id, entered_at, ${noNumber}, voided_at, TRUE`,
      'FROM stage_entry JOIN cycle_span ON cycle_span.lead_id = stage_entry.lead_id',
      '  AND cycle_span.cycle_number = stage_entry.cycle_number AND entered_at = begins_at',
      `WHERE ${listed}`,
    ].join('\n'),
  ];
};

/** The first instant at which anything is known of the lead. */
const creation: HappeningSource = (facts) => {
  if (!facts.some(({ fact }) => fact === 'created')) return [];
  return [
    [
      `SELECT lead_id, 1, 'created', created_at, ${noNumber}, ${noNumber}, FALSE`,
      'FROM lead WHERE created_at IS NOT NULL',
    ].join('\n'),
  ];
};

/** The review queue with a proposed rep is an assignment: the lead lies with somebody. */
const assignments: HappeningSource = (facts, { asOf }) => {
  if (!facts.some(({ fact }) => fact === 'assigned')) return [];
  return [
    [
      `SELECT lead_id, cycle_number, 'assigned', assigned_at, logged_at, ${noNumber}, FALSE`,
      `FROM assignment WHERE assigned_at <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf})`,
      '  AND (owner_id IS NOT NULL OR queue_id IS NOT NULL)',
    ].join('\n'),
  ];
};

/** The first time a person answered an offer; the end of the window is nobody's decision. */
const decisions: HappeningSource = (facts) => {
  if (!facts.some(({ fact }) => fact === 'decided')) return [];
  return [
    [
      `SELECT lead_id, cycle_number, 'decided', person_answered_at, ${noNumber}, ${noNumber}, FALSE`,
      'FROM answered_offer WHERE person_answered_at IS NOT NULL',
    ].join('\n'),
  ];
};

/** However a cycle ends, nobody has to work on the lead any more. */
const disposals: HappeningSource = (facts) => {
  if (!facts.some(({ fact }) => fact === 'disposed')) return [];
  return [
    `SELECT lead_id, cycle_number, 'disposed', ended_at, ${noNumber}, ${noNumber}, FALSE\nFROM cycle_end`,
  ];
};

/** Nobody decided, and nobody has to any more. */
const withdrawals: HappeningSource = (facts) => {
  if (!facts.some(({ fact }) => fact === 'withdrawn')) return [];
  return [
    [
      `SELECT lead_id, cycle_number, 'withdrawn', ended_at, ${noNumber}, ${noNumber}, FALSE`,
      `FROM cycle_end WHERE cycle_end IN ('gate', 'withdrawn')`,
    ].join('\n'),
  ];
};

const returns: HappeningSource = (facts) => {
  if (!facts.some(({ fact }) => fact === 'returned')) return [];
  return [
    [
      `SELECT lead_id, cycle_number, 'returned', entered_at, ${noNumber}, ${noNumber}, FALSE`,
      `FROM history WHERE reason_class = 'return' AND voided_at IS NULL`,
    ].join('\n'),
  ];
};

/** Whitelisted outbound activity by a person, or an answered inbound call; and activities of a type that go out. */
const touches: HappeningSource = (facts, options) => {
  const kinds = new Set(facts.flatMap((fact) => (fact.fact === 'touch' ? [fact.by] : [])));
  const types = [...kinds].filter((kind) => kind !== 'human').sort();
  const human = kinds.has('human') ? [activitySelect(`'touch:human'`, isHumanContact, options)] : [];
  if (types.length === 0) return human;
  const { text } = options.dialect;
  const ofType = `activity_direction = 'outbound' AND activity_type IN (${types.map(text).join(', ')})`;
  return [...human, activitySelect(`'touch:' || activity_type`, ofType, options)];
};

const humanTypes = ['call', 'email', 'letter', 'linkedin', 'meeting', 'sms'];
/** The same as `isHumanContact` in `evaluate/lead-clocks/human-touch.ts`; `test/sql/` holds them against each other. */
export const isHumanContact: string = [
  '(is_automated IS NULL OR NOT is_automated) AND (',
  `(activity_direction = 'outbound' AND activity_type IN (${humanTypes.map((type) => `'${type}'`).join(', ')}))`,
  ` OR (activity_direction = 'inbound' AND activity_type = 'call' AND is_answered))`,
].join('');

const meetings: HappeningSource = (facts, options) => {
  const outcomes = new Set(facts.flatMap((fact) => (fact.fact === 'meeting' ? [fact.outcome] : [])));
  if (outcomes.size === 0) return [];
  const listed = [...outcomes].sort().map(options.dialect.text).join(', ');
  return [activitySelect(`'meeting:' || meeting_outcome`, `meeting_outcome IN (${listed})`, options)];
};

function activitySelect(key: string, condition: string, { asOf }: JourneyOptions): string {
  return [
    `SELECT activity.lead_id, ${cycleOfFact}, ${key}, occurred_at, logged_at, ${noNumber}, FALSE`,
    'FROM activity',
    cycleJoin('activity.lead_id', 'occurred_at'),
    `WHERE occurred_at <= ${asOf} AND (logged_at IS NULL OR logged_at <= ${asOf}) AND ${condition}`,
  ].join('\n');
}

/** A signal counts from its receipt, unless a machine or one of our own people sent it. */
const signals: HappeningSource = (facts, { asOf, dialect, signals: known }) => {
  const ids = [...new Set(facts.flatMap((fact) => (fact.fact === 'signal' ? [fact.signal] : [])))].sort();
  if (ids.length === 0) return [];
  return [
    [
      `SELECT received.lead_id, ${cycleOfFact}, 'signal:' || signal_id, received_at, ${noNumber}, ${noNumber}, FALSE`,
      'FROM (',
      `  SELECT lead_id, signal_id, ${dialect.larger('occurred_at', 'coalesce(logged_at, occurred_at)')} AS received_at`,
      `  FROM heard_event AS event WHERE ${dialect.isAmong('signal_id', ids, known)}`,
      '    AND (is_excluded IS NULL OR NOT is_excluded)',
      ') AS received',
      cycleJoin('received.lead_id', 'received_at'),
      `WHERE received_at <= ${asOf}`,
    ].join('\n'),
  ];
};

const sources: readonly HappeningSource[] = [
  stages,
  creation,
  assignments,
  decisions,
  disposals,
  withdrawals,
  returns,
  touches,
  meetings,
  signals,
];
